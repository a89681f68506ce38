package org.zhengan.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.TcpProxy;
import org.zhengan.runtime.fixture.Together;
import org.zhengan.store.EmbeddedStore;
import org.zhengan.testing.EmbeddedKafka;

/** While the store is away the service says so and acknowledges nothing; when it is back it goes on. */
class StoreAwayIT {

    private static final String PATH = "/api/lantern/lanterns";

    @Test
    void aStoreThatIsAwayIsSaidToBeSoAndNothingIsAcknowledgedThatIsNotKept() throws IOException {
        try (var store = EmbeddedStore.inMemory();
                var wire = new TcpProxy(store.port())) {
            var service = RunningService.start(
                    "mongodb://127.0.0.1:" + wire.port() + "/away?retryWrites=false&directConnection=true",
                    EmbeddedKafka.shared().bootstrapServers());
            try {
                cutInTheMiddle(service, wire);
                saysThatItIsAway(service, wire);
            } finally {
                service.stop();
            }
        }
    }

    private static void cutInTheMiddle(RunningService service, TcpProxy wire) {
        List<String> acknowledged = new ArrayList<>();
        var others = new ConcurrentLinkedQueue<Answer>();
        var admin = service.admin();

        var done = Together.run(16, writer -> {
            List<String> mine = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                if (writer == 0 && i == 6) {
                    wire.cut();
                }
                var answer = admin.post(PATH, RunningService.light(RunningService.freshPost(), "ERQI"));
                if (answer.status() != 201) {
                    others.add(answer);
                    break;
                }
                mine.add(answer.text("/id"));
            }
            return mine;
        });
        done.forEach(acknowledged::addAll);

        assertThat(acknowledged).isNotEmpty();
        assertThat(others).isNotEmpty().allSatisfy(StoreAwayIT::saysSo);
        wire.mend();
        Await.until("it is back", () -> admin.get(PATH + "?limit=1").status() == 200);
        assertThat(acknowledged).allSatisfy(id -> assertThat(service.documents("lanterns", Map.of("_id", id)))
                .hasSize(1));
        Await.until("every event is told", () -> service.documents("lanterns", Map.of()).stream()
                .noneMatch(each -> each.containsKey("outbox")));
    }

    private static void saysThatItIsAway(RunningService service, TcpProxy wire) {
        var admin = service.admin();
        var id = service.lit("ERQI");
        wire.cut();

        List<Supplier<Answer>> requests = List.of(
                () -> admin.get(PATH),
                () -> admin.get(PATH + "/" + id),
                () -> admin.post(PATH + "/" + id + "/note", "{\"text\":\"x\"}"),
                () -> admin.get("/api/lantern/deadlines"),
                () -> admin.get("/api/lantern/changes"));
        assertThat(Together.run(requests.size(), number -> requests.get(number).get()))
                .allSatisfy(StoreAwayIT::saysSo);
        assertThat(admin.post("/api/lantern/evaluations/glow", "{\"oil\":1}").status())
                .isEqualTo(200);
        assertThat(service.with("").get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(service.with("").get("/actuator/health/readiness").status()).isEqualTo(503);

        wire.mend();
        Await.until(
                "it is back",
                () -> admin.post(PATH + "/" + id + "/note", "{\"text\":\"y\"}").status() == 200);
        Await.until(
                "it is ready",
                () -> service.with("").get("/actuator/health/readiness").status() == 200);
        assertThat(admin.get(PATH + "/" + id).json().get("notes").toString()).isEqualTo("[\"y\"]");
    }

    private static void saysSo(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }
}

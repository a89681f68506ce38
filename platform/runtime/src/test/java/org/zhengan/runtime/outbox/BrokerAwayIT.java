package org.zhengan.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.testing.EmbeddedKafka;
import org.zhengan.testing.EmbeddedMongo;

/** While the broker is away writes go on; when it is back the events arrive, in order for each thing. */
@ExtendWith(OutputCaptureExtension.class)
class BrokerAwayIT {

    @Test
    void writesGoOnAndEventsArriveAfterInOrder(@TempDir Path folder, CapturedOutput logged) {
        var broker = EmbeddedKafka.in(folder);
        var service = RunningService.start(
                EmbeddedMongo.uri(BrokerAwayIT.class),
                broker.bootstrapServers(),
                "--spring.kafka.producer.properties.request.timeout.ms=1000",
                "--spring.kafka.producer.properties.delivery.timeout.ms=2000");
        try {
            var before = service.lit("ERQI");
            Await.until("the first is told", () -> service.hasToldAll("lanterns", before));

            broker.stop();
            List<String> ids = new ArrayList<>(List.of(before));
            for (int i = 0; i < 3; i++) {
                ids.add(service.lit("ERQI"));
            }
            for (int note = 0; note < 10; note++) {
                for (var id : ids) {
                    assertThat(service.admin()
                                    .post("/api/lantern/lanterns/" + id + "/note", "{\"text\":\"x\"}")
                                    .status())
                            .isEqualTo(200);
                }
            }
            Await.until("the relay knows", () -> service.engine().relay().isAway());
            Await.until("it says so", () -> logged.getAll().contains("events wait in their documents"));
            assertThat(logged.getAll()).as("the content of events").doesNotContain("specversion");
            assertThat(service.documents("events", Map.of())).hasSize(1);
            assertThat(ids).noneMatch(id -> service.hasToldAll("lanterns", id));
            broker.start();

            for (var id : ids) {
                Await.until("all is told", () -> service.hasToldAll("lanterns", id));
                var sequences = service.told(id).stream()
                        .map(event -> Long.valueOf(event.get("sequence").asString()))
                        .distinct()
                        .toList();
                assertThat(sequences)
                        .isEqualTo(LongStream.rangeClosed(1, 11).boxed().toList());
            }
        } finally {
            service.stop();
            broker.stop();
        }
    }
}

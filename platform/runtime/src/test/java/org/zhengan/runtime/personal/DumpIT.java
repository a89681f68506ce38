package org.zhengan.runtime.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Secrets;
import org.zhengan.runtime.fixture.TopicReader;
import org.zhengan.testing.EmbeddedKafka;
import org.zhengan.testing.EmbeddedMongo;

/** After everything that can be done with it was done: no store, no topic and no log holds what is somebody's. */
@ExtendWith(OutputCaptureExtension.class)
class DumpIT {

    private static final String PATH = "/api/lantern/guests";
    private static final String HEAD = "district,name,idNo,contact.phone,contact.address,rooms\n";
    private static final String ROW = "ERQI," + String.join(",", Secrets.OF_THE_GUEST) + ",";

    @Test
    void nothingOfItIsFoundAnywhere(CapturedOutput logs, @TempDir Path folder) {
        // a broker of its own: heads of this trail would be taken for those of the shared service's
        var broker = EmbeddedKafka.in(folder);
        var service = RunningService.start(
                EmbeddedMongo.uri(DumpIT.class),
                broker.bootstrapServers(),
                "--logging.level.org.zhengan=TRACE",
                "--logging.level.org.springframework.web=DEBUG");
        try {
            var sheet = story(service);

            assertThat(sheet.body()).contains(Secrets.OF_THE_GUEST);
            Dump.of(service.database()).holdsNone(Secrets.OF_THE_GUEST);
            var topics = TopicReader.records(service.bootstrap(), RunningService.TOPIC).stream()
                    .map(record -> record.key() + record.value() + record.headers())
                    .toList();
            for (var secret : Secrets.OF_THE_GUEST) {
                assertThat(Secrets.forms(secret)).allSatisfy(form -> {
                    assertThat(topics).noneMatch(record -> record.contains(form));
                    assertThat(logs.getAll()).doesNotContain(form);
                    assertThat(service.with("").get("/actuator/prometheus").body())
                            .doesNotContain(form);
                });
            }
        } finally {
            service.stop();
            broker.stop();
        }
    }

    /** What is answered last is the error sheet, which gives back what was sent. */
    private static Answer story(RunningService service) {
        var keeper = service.as("ERQI", "KEEPER");
        var warden = service.as("ERQI", "WARDEN");
        var id =
                keeper.post(PATH, Secrets.welcome(1), "Idempotency-Key", "dump").text("/id");
        keeper.post(PATH, Secrets.welcome(1), "Idempotency-Key", "dump");
        keeper.post(PATH, Secrets.welcome(99));
        keeper.post(PATH, Secrets.welcome(1).replace("ERQI", "NOWHERE"));
        keeper.post(PATH, Secrets.welcome(1).replace("}", ""));
        keeper.post(PATH + "/" + id + "/room", "{\"contact\":{\"phone\":\"13812345678\"}}");
        warden.get(PATH + "/" + id, "X-Access-Reason", "to see it in full");
        warden.post(PATH + "/search", "{\"idNo\":\"410102199003071230\"}");
        keeper.get(PATH + "/" + id + "?nothing=1");
        var sheet = HEAD + ROW + "1\n" + ROW + "99\n";
        var sent = keeper.post(PATH + "/imports", sheet, "Content-Type", "text/csv", "Idempotency-Key", "sheet");
        var job = PATH + "/imports/" + sent.text("/id");
        Await.until(
                "the sheet is taken in", () -> keeper.get(job).text("/state").equals("DONE"));
        var told = List.of(keeper.get(job), keeper.get(job + "/rows"), keeper.get("/api/lantern/changes"));
        assertThat(told).allSatisfy(answer -> assertThat(answer.body()).doesNotContain(Secrets.OF_THE_GUEST));
        assertThat(keeper.get(job).text("/rejected")).isEqualTo("1");
        return keeper.get(job + "/errors.csv");
    }
}

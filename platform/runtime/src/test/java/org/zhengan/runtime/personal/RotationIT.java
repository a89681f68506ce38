package org.zhengan.runtime.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Secrets;
import org.zhengan.runtime.fixture.Together;
import org.zhengan.testing.EmbeddedKafka;
import org.zhengan.testing.EmbeddedMongo;

/** A new key takes over while people work and while the old one is still in use elsewhere, and nothing is lost. */
class RotationIT {

    private static final String PATH = "/api/lantern/guests";
    private static final int GUESTS = 160;
    private static final int WRITERS = 16;
    private static final int CHANGES = 20;
    private static final int LONG_LIFE = 30;

    private final String store = EmbeddedMongo.uri(RotationIT.class);

    @Test
    void everyValueComesUnderTheNewKeyWhileSixteenWritersGoOn(@TempDir Path folder) {
        // a broker of its own: heads of this trail would be taken for those of the shared service's
        var kafka = EmbeddedKafka.in(folder);
        var broker = kafka.bootstrapServers();
        var before = RunningService.start(store, broker);
        var keeper = before.as("ERQI", "KEEPER");
        var ids = Together.run(WRITERS, writer -> IntStream.range(0, GUESTS / WRITERS)
                        .mapToObj(guest -> keeper.post(
                                        PATH, Secrets.welcome(1), "Idempotency-Key", "w" + writer + "-" + guest)
                                .text("/id"))
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
        var longest = ids.get(0);
        for (int i = 0; i < LONG_LIFE; i++) {
            keeper.post(PATH + "/" + longest + "/room", "{\"contact\":{\"phone\":\"13812345678\"}}");
        }
        assertThat(tags(before)).containsOnly("AES:k1");

        var after = RunningService.startBare(store, broker, Secrets.settings("k2"));
        try {
            write(List.of(before.as("ERQI", "KEEPER"), after.as("ERQI", "KEEPER")), ids);
            before.stop();

            Await.until("nothing is under the old key", () -> tags(after).equals(List.of("AES:k2")));
            after.documents("guests", Map.of()).forEach(guest -> {
                assertThat(guest.getList("sealedBy", String.class)).containsExactly("AES:k2");
                int changes =
                        WRITERS * CHANGES / GUESTS + (guest.getString("_id").equals(longest) ? LONG_LIFE : 0);
                assertThat(guest.getLong("version")).isEqualTo(1L + changes);
                assertThat(guest.get("data", Document.class).getInteger("rooms"))
                        .isEqualTo(1 + changes);
            });
            var decisions = after.as("ERQI", "KEEPER").get(PATH + "/" + longest + "/decisions");
            assertThat(decisions.items())
                    .hasSize(1 + LONG_LIFE + WRITERS * CHANGES / GUESTS)
                    .allMatch(
                            each -> each.at("/inputs/contact/phone").asString().equals("138****5678"));
            shows(after, ids);
        } finally {
            after.stop();
            kafka.stop();
        }
    }

    /** Each guest is given a room as often as every other, by the old instance and by the new one. */
    private static void write(List<Caller> keepers, List<String> ids) {
        Together.run(WRITERS, writer -> IntStream.range(0, CHANGES)
                        .mapToObj(turn -> ids.get((writer * CHANGES + turn) % GUESTS))
                        .map(id -> keepers.get(writer % keepers.size())
                                .post(PATH + "/" + id + "/room", "{\"contact\":{\"phone\":\"13812345678\"}}"))
                        .toList())
                .forEach(answers -> assertThat(answers)
                        .extracting(answer -> answer.status())
                        .containsOnly(200));
    }

    private static void shows(RunningService service, List<String> ids) {
        var warden = service.as("ERQI", "WARDEN");
        var found = warden.post(PATH + "/search", "{\"idNo\":\"410102199003071230\",\"limit\":500}");
        assertThat(found.items())
                .extracting(item -> item.get("id").asString())
                .containsExactlyInAnyOrderElementsOf(ids);
        for (var id : ids.subList(0, 20)) {
            var shown = warden.get(PATH + "/" + id, "X-Access-Reason", "to see it is whole");
            assertThat(shown.text("/name")).isEqualTo(Secrets.OF_THE_GUEST.get(0));
            assertThat(shown.text("/contact/phone")).isEqualTo("13812345678");
        }
        var again = service.as("ERQI", "KEEPER").post(PATH, Secrets.welcome(1), "Idempotency-Key", "w0-0");
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    private static List<String> tags(RunningService service) {
        return Dump.of(service.database()).sealed().stream()
                .map(Vault::tag)
                .distinct()
                .toList();
    }
}

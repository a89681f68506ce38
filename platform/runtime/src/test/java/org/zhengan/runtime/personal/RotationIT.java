package org.zhengan.runtime.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
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
    private static final int GUESTS = 480;
    private static final int WRITERS = 16;

    /** Those who are given a room again and again; of the others only the rotation takes care. */
    private static final int BUSY = 160;

    /** More changes than a document keeps decisions of. */
    private static final int LONG_LIFE = 30;

    private final String store = EmbeddedMongo.uri(RotationIT.class);

    @Test
    void everyValueComesUnderTheNewKeyWhileSixteenWritersGoOn(@TempDir Path folder) {
        // a broker of its own: heads of this trail would be taken for those of the shared service's
        var kafka = EmbeddedKafka.in(folder);
        var broker = kafka.bootstrapServers();
        var before = RunningService.start(store, broker);
        var ids = welcomed(before.as("ERQI", "KEEPER"));
        var longest = ids.get(GUESTS - 1);
        for (int i = 0; i < LONG_LIFE; i++) {
            before.as("ERQI", "KEEPER").post(PATH + "/" + longest + "/room", Writers.ROOM);
        }
        assertThat(tags(before)).containsOnly("AES:k1");

        var after = RunningService.startBare(store, broker, Secrets.settings("k2"));
        try (var writers = new Writers(ids.subList(0, BUSY), WRITERS)) {
            writers.write(before.as("ERQI", "KEEPER"), after.as("ERQI", "KEEPER"));
            Await.until("both keys are in use", () -> isUnder(after, "AES:k1", 1) && isUnder(after, "AES:k2", 1));
            writers.write(after.as("ERQI", "KEEPER"));
            before.stop();
            long whenAlone = writers.done();
            Await.until("no guest is under the old key", () -> isUnder(after, "AES:k1", 0));
            assertThat(writers.done()).as("changes meanwhile").isGreaterThan(whenAlone + WRITERS);
            writers.end();

            Await.until("nothing is under the old key", () -> tags(after).equals(List.of("AES:k2")));
            whole(after, ids, id -> writers.given(id) + (id.equals(longest) ? LONG_LIFE : 0));
            assertThat(after.as("ERQI", "KEEPER")
                            .get(PATH + "/" + longest + "/decisions")
                            .items())
                    .hasSize(1 + LONG_LIFE)
                    .allMatch(
                            each -> each.at("/inputs/contact/phone").asString().equals("138****5678"));
            shows(after, ids);
        } finally {
            after.stop();
            kafka.stop();
        }
    }

    private static List<String> welcomed(Caller keeper) {
        return Together.run(WRITERS, writer -> IntStream.range(0, GUESTS / WRITERS)
                        .mapToObj(guest -> keeper.post(
                                        PATH, Secrets.welcome(1), "Idempotency-Key", "w" + writer + "-" + guest)
                                .text("/id"))
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Each guest has just the rooms he was given, and the rotation made no version of its own. */
    private static void whole(RunningService service, List<String> ids, ToIntFunction<String> given) {
        var guests = service.documents("guests", Map.of());
        assertThat(guests).hasSize(ids.size());
        guests.forEach(guest -> {
            int rooms = given.applyAsInt(guest.getString("_id"));
            assertThat(guest.getList("sealedBy", String.class)).containsExactly("AES:k2");
            assertThat(guest.getLong("version")).isEqualTo(1L + rooms);
            assertThat(guest.get("data", Document.class).getInteger("rooms")).isEqualTo(1 + rooms);
        });
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

    private static boolean isUnder(RunningService service, String tag, int least) {
        int guests = service.documents("guests", Map.of("sealedBy", tag)).size();
        return least == 0 ? guests == 0 : guests >= least;
    }

    private static List<String> tags(RunningService service) {
        return Dump.of(service.database()).sealed().stream()
                .map(Vault::tag)
                .distinct()
                .toList();
    }
}

package org.zhengan.runtime.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.ArchiveKey;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.trail.ArchiveCheck;
import org.zhengan.trail.Kind;
import org.zhengan.trail.Note;

/** A case leaves as a signed archive that is verified without the service, and that it left is in the trail. */
class ArchiveIT {

    private final RunningService service = RunningService.shared();
    private final Ledgered ledgered = new Ledgered(service);
    private final Caller auditor = service.as("CITY", "AUDITOR");

    @Test
    void theArchiveOfACaseVerifiesAndFailsAfterOneChangedByte() {
        var id = changed();

        var answer = auditor.get(path(id));
        var archive = answer.raw().body();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        var result = ArchiveCheck.of(archive, ArchiveKey.trusted());
        assertThat(result.wrong()).isNull();
        assertThat(result.subject()).isEqualTo(id);
        assertThat(result.decisions()).isEqualTo(3);
        assertThat(result.entries()).isEqualTo(4);
        archive[archive.length / 2] ^= 1;
        assertThat(ArchiveCheck.of(archive, ArchiveKey.trusted()).wrong()).isNotNull();
    }

    @Test
    void theArchiveOfALongLifeHoldsEveryDecision() {
        var id = service.litAndNoted("ERQI", 64);

        var result = ArchiveCheck.of(auditor.get(path(id)).raw().body(), ArchiveKey.trusted());

        assertThat(result.wrong()).isNull();
        assertThat(result.decisions()).isEqualTo(65);
    }

    @Test
    void thatItLeftIsInTheTrailBeforeItLeaves() {
        var id = changed();

        auditor.get(path(id));

        assertThat(ledgered.about(id, Kind.EXPORT))
                .extracting(Note::type, Note::actor, Note::district)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("lantern.lanterns.archive", "tester", "ERQI"));
    }

    @Test
    void itIsForWhoMayReadTheCaseAndIsAnAuditor() {
        var id = changed();

        assertThat(service.as("CITY", "KEEPER").get(path(id)).problem()).isEqualTo("role-denied");
        assertThat(service.as("JINSHUI", "AUDITOR").get(path(id)).problem()).isEqualTo("not-found");
        assertThat(auditor.get(path("nothing")).problem()).isEqualTo("not-found");
        assertThat(service.as("ERQI", "AUDITOR").get(path(id)).status()).isEqualTo(200);
        assertThat(service.documents("events", Map.of("subject", id, "kind", "EXPORT")))
                .hasSize(1);
    }

    private String changed() {
        var id = service.lit("ERQI");
        service.admin().post("/api/lantern/lanterns/" + id + "/rest", "{}");
        service.admin().post("/api/lantern/lanterns/" + id + "/note", "{\"text\":\"换油 \\\"十\\\" 升\"}");
        return id;
    }

    private static String path(String id) {
        return "/api/lantern/lanterns/" + id + "/archive";
    }
}

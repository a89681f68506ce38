package org.zhengan.vaccine.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.programme.Programme;
import org.zhengan.rules.programme.Reaction;
import org.zhengan.testing.wire.ReactionsContract;
import org.zhengan.vaccine.VaccineProgramme;

/** What the duties read of events is what their producers promise; of those whose promise is there already. */
class DutyNewsTest extends ReactionsContract {

    @Override
    protected Programme programme() {
        return VaccineProgramme.PROGRAMME.reacting(VaccineProgramme.PROGRAMME.reactions().stream()
                .filter(reaction -> isPromised(reaction.eventType()))
                .toArray(Reaction<?, ?>[]::new));
    }

    @Test
    void everyEventOfOurOwnThatWeReadIsPromised() {
        assertThat(programme().reactions())
                .extracting(Reaction::eventType)
                .contains(
                        "vaccine.report.submitted",
                        "vaccine.reporting-duty.opened",
                        "vaccine.reported-incident.told",
                        "vaccine.reporting-duty.report-counted");
    }

    private static boolean isPromised(String type) {
        return Files.exists(Path.of("docs", "schemas", type + ".json"));
    }
}

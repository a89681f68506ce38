package org.zhengan.fire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FireProgrammeTest {

    @Test
    void tellsOfIncidentsUnderTheNamesOfTheSpecification() {
        assertThat(FireProgramme.PROGRAMME.events())
                .containsKeys(
                        "fire.incident.reported",
                        "fire.incident.fire-confirmed",
                        "fire.incident.closing-proposed",
                        "fire.incident.closing-withdrawn",
                        "fire.incident.closed",
                        "fire.alert.dispatched");
    }
}

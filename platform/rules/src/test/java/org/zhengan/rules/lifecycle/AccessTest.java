package org.zhengan.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;

/** Enterprises see their own records only; city roles see all. */
class AccessTest {

    private static final Access<String> ACCESS =
            new Access<>(Set.of("ENTERPRISE", "DEVICE", "OFFICE"), Set.of("ENTERPRISE", "DEVICE"), thing -> thing);

    @ParameterizedTest
    @CsvSource({
        "OFFICE, '', ALL",
        "ENTERPRISE, E1, OWN_UNIT",
        "ENTERPRISE, '', NONE",
        "ENTERPRISE;OFFICE, E1, ALL",
        "ENTERPRISE;STRANGER, E1, OWN_UNIT",
        "STRANGER, E1, NONE",
        "'', E1, NONE",
        "ADMIN, '', ALL",
        "SYSTEM, '', ALL"
    })
    void aRoleSeesAllOrItsOwnUnitOrNothing(String roles, String unit, Access.Reach reach) {
        assertThat(ACCESS.of(actor(unit, roles.split(";")))).isEqualTo(reach);
    }

    @Test
    void anotherRoleDoesNotWidenWhatAConfinedOneMayDo() {
        var both = actor("E1", "ENTERPRISE", "OFFICE");

        assertThat(ACCESS.covers(both, Set.of("ENTERPRISE"), "E1")).isTrue();
        assertThat(ACCESS.covers(both, Set.of("ENTERPRISE"), "E2")).isFalse();
        assertThat(ACCESS.covers(both, Set.of("ENTERPRISE", "OFFICE"), "E2")).isTrue();
    }

    @Test
    void theAudienceMarksWhoIsConfined() {
        assertThat(ACCESS.audience()).isEqualTo("DEVICE@ ENTERPRISE@ OFFICE");
    }

    @Test
    void nobodyIsConfinedToAUnitThatThingsDoNotHave() {
        assertThatThrownBy(() -> new Access<String>(Set.of("A"), Set.of("A"), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Actor actor(String unit, String... roles) {
        return new Actor("somebody", unit, District.CITY, Set.of(roles));
    }
}

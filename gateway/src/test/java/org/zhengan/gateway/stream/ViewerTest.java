package org.zhengan.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event says to which roles it is open; some see what is their own unit's only. */
class ViewerTest {

    private static final Event ALARM =
            new Event("gas.leak-alarm.raised", "ERQI", "zz-gas", Set.of("CITY_MGMT", "GAS_ENTERPRISE@"), "{}");

    @ParameterizedTest
    @CsvSource({
        "CITY, office, CITY_MGMT, true",
        "ERQI, office, CITY_MGMT, true",
        "JINSHUI, office, CITY_MGMT, false",
        "ERQI, zz-gas, GAS_ENTERPRISE, true",
        "ERQI, other-gas, GAS_ENTERPRISE, false",
        "ERQI,, GAS_ENTERPRISE, false",
        "ERQI, zz-gas, STRANGER, false",
        "ERQI, zz-gas, CITY_MGMT@, false",
        "ERQI, other-gas, GAS_ENTERPRISE@, false",
        "ERQI, other-gas, ADMIN, true",
        "JINSHUI, zz-gas, ADMIN, false"
    })
    void whoMaySeeAnEvent(String district, String unit, String role, boolean may) {
        assertThat(Viewer.of(district, unit, List.of(role)).maySee(ALARM)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"CITY, CITY_MGMT, false", "CITY, ADMIN, true"})
    void anEventThatDoesNotSayIsForAdministratorsOnly(String district, String role, boolean may) {
        var silent = new Event("gas.leak-alarm.raised", "ERQI", null, Set.of(), "{}");

        assertThat(Viewer.of(district, null, List.of(role)).maySee(silent)).isEqualTo(may);
    }
}

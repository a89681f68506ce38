package org.zhengan.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestTest {

    private static final String GAS = "gas";

    @ParameterizedTest(name = "{0} sees an event of {1}: {2}")
    @CsvSource({"CITY, ERQI, true", "CITY, , true", "ERQI, ERQI, true", "ERQI, JINSHUI, false", "ERQI, , false"})
    void isLimitedToTheOwnDistrictExceptForTheCity(String home, @Nullable String district, boolean seen) {
        var everything = new Interest(Viewer.of(home, null, List.of("ADMIN")), List.of(), Set.of(), Set.of());

        assertThat(everything.covers(GAS, event("gas.leak-alarm.raised", district)))
                .isEqualTo(seen);
    }

    @ParameterizedTest(name = "of type {0} and context {1}: {2}")
    @CsvSource({
        "gas., gas, true",
        "gas.leak-alarm.raised, gas, true",
        "gas.leak-alarm.cleared, gas, false",
        "gas., fire, false",
        "leak-alarm, gas, false"
    })
    void isLimitedToTypesAndContextsAskedFor(String type, String context, boolean seen) {
        var some = new Interest(
                Viewer.of("CITY", null, List.of("ADMIN")), List.of(type, "coal."), Set.of(context), Set.of());

        assertThat(some.covers(GAS, event("gas.leak-alarm.raised", "ERQI"))).isEqualTo(seen);
    }

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({"ERQI, true", "JINSHUI, false", ", false"})
    void isLimitedToDistrictsAskedFor(@Nullable String district, boolean seen) {
        var erqi = new Interest(Viewer.of("CITY", null, List.of("ADMIN")), List.of(), Set.of(), Set.of("ERQI"));

        assertThat(erqi.covers(GAS, event("gas.leak-alarm.raised", district))).isEqualTo(seen);
    }

    private static Event event(String type, @Nullable String district) {
        return new Event(type, district, null, Set.of(), "{}");
    }
}

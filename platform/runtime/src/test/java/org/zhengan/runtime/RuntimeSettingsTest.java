package org.zhengan.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.InvalidValue;
import org.zhengan.runtime.fixture.LanternPolicies;
import org.zhengan.runtime.fixture.LanternProgramme;

class RuntimeSettingsTest {

    @Test
    void takesTheCitysValueWhateverTheCaseOfItsKey() {
        var settings = given(Map.of("Least-Oil", "12")).of(LanternProgramme.PROGRAMME);

        assertThat(settings.get(LanternPolicies.LEAST_OIL)).isEqualTo(12);
    }

    @Test
    void namesEveryKeyThatNoRuleKnows() {
        var given = given(Map.of("least-oil", "12", "most-oil", "1", "least.oil", "1"));

        assertThatIllegalStateException()
                .isThrownBy(() -> given.of(LanternProgramme.PROGRAMME))
                .withMessageContaining("lantern")
                .withMessageEndingWith("least.oil, most-oil");
    }

    @Test
    void leavesAloneWhatIsForAServiceBesideIt() {
        var settings = given(Map.of("leak.critical", "500"), "Leak.Critical").of(LanternProgramme.PROGRAMME);

        assertThat(settings.get(LanternPolicies.LEAST_OIL)).isEqualTo(10);
    }

    @Test
    void refusesAValueThatIsNotOfItsSetting() {
        var given = given(Map.of("least-oil", "much"));

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> given.of(LanternProgramme.PROGRAMME));
    }

    private static RuntimeSettings given(Map<String, String> settings, String... others) {
        return new RuntimeSettings(settings, Set.of(others), Map.of(), Duration.ZERO, Duration.ZERO, 1, "");
    }
}

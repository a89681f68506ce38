package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Map<String, Setting<?>> SETTINGS = Map.of(
            "count", setting("count", Integer.class, 3),
            "sum", setting("sum", Long.class, 3L),
            "rate", setting("rate", BigDecimal.class, BigDecimal.ONE),
            "strict", setting("strict", Boolean.class, true),
            "mode", setting("mode", District.class, District.CITY),
            "text", setting("text", String.class, "a"));

    @Test
    void aKeyInAnotherCaseIsTheSameKey() {
        var setting = setting("cutoff.confirmSeconds", Integer.class, 30);

        var settings = Settings.defaults().with(Map.of("cutoff.confirmseconds", "45"));

        assertThat(settings.get(setting)).isEqualTo(45);
    }

    @Test
    void everySettingHasItsDefault() {
        assertThat(SETTINGS.values())
                .allSatisfy(setting ->
                        assertThat((Object) Settings.defaults().get(setting)).isEqualTo(setting.byDefault()));
    }

    @ParameterizedTest
    @CsvSource({"count, 4", "sum, 5000000000", "rate, 0.65", "strict, false", "mode, ERQI", "text, b"})
    void aValueOfTheCityIsReadByItsType(String key, String value) {
        assertThat(read(key, value)).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({"count, four", "count, 4.5", "sum, ''", "rate, x", "strict, yes", "strict, TRUE", "mode, 二七区"})
    void aValueThatIsNotOfItsTypeIsRefusedWithItsPlace(String key, String value) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> read(key, value))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .returns("/config/" + key, InvalidValue.Fault::pointer)
                        .returns("invalid-setting", InvalidValue.Fault::code));
    }

    @Test
    void laterValuesLieOverEarlierOnes() {
        var city = Settings.defaults().with(Map.of("count", "4", "text", "b"));
        var call = city.with(Map.of("count", "5"));

        assertThat((Object) call.get(setting("count"))).isEqualTo(5);
        assertThat((Object) call.get(setting("text"))).isEqualTo("b");
        assertThat((Object) city.get(setting("count"))).isEqualTo(4);
        assertThat(city.with(Map.of())).isSameAs(city);
    }

    private static Object read(String key, String value) {
        return Settings.defaults().with(Map.of(key, value)).get(setting(key));
    }

    private static Setting<?> setting(String key) {
        var setting = SETTINGS.get(key);
        assertThat(setting).isNotNull();
        return setting;
    }

    private static <V> Setting<V> setting(String key, Class<V> type, V byDefault) {
        return new Setting<>(key, type, byDefault, Samples.BASIS);
    }
}

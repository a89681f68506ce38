package org.zhengan.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The values in use for {@link Setting}s: the city's, else the stated defaults. */
public final class Settings {

    private static final Settings DEFAULTS = new Settings(Map.of());

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Every setting at its default. */
    public static Settings defaults() {
        return DEFAULTS;
    }

    /** These settings with {@code overrides} (key to value) laid over them; keys are told apart without regard to case. */
    public Settings with(Map<String, String> overrides) {
        if (overrides.isEmpty()) {
            return this;
        }
        var merged = new HashMap<>(values);
        overrides.forEach((key, value) -> merged.put(key.toLowerCase(Locale.ROOT), value));
        return new Settings(merged);
    }

    /** What differs from the defaults: key in lower case to value. */
    public Map<String, String> overrides() {
        return values;
    }

    /** The value of {@code setting}; {@link InvalidValue} when the value given is not of its type. */
    public <V> V get(Setting<V> setting) {
        var value = values.get(setting.key().toLowerCase(Locale.ROOT));
        return value == null ? setting.byDefault() : parse(setting, value);
    }

    private static <V> V parse(Setting<V> setting, String value) {
        try {
            return setting.type().cast(parse(setting.type(), value));
        } catch (IllegalArgumentException notOfType) {
            throw InvalidValue.of(
                    "/config/" + setting.key(),
                    "invalid-setting",
                    "配置项 %s 的值无效".formatted(setting.key()),
                    "setting %s has an invalid value".formatted(setting.key()));
        }
    }

    private static Object parse(Class<?> type, String value) {
        if (type == Integer.class) {
            return Integer.valueOf(value);
        } else if (type == Long.class) {
            return Long.valueOf(value);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(value);
        } else if (type == Boolean.class && (value.equals("true") || value.equals("false"))) {
            return Boolean.valueOf(value);
        } else if (type == String.class) {
            return value;
        }
        for (var constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
            if (((Enum<?>) constant).name().equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(value);
    }
}

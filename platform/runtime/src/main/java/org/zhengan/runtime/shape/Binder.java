package org.zhengan.runtime.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.InvalidValue.Fault;
import org.zhengan.rules.Text;
import org.zhengan.rules.personal.Personal;
import org.zhengan.rules.personal.PersonalValue;
import org.zhengan.runtime.shape.Shape.Field;
import tools.jackson.databind.JsonNode;

/** Makes records from JSON and names every fault of it: missing, unknown, of the wrong type, refused by its record. */
public final class Binder {

    /** What the store and its queries can hold; more is no number of any programme. */
    private static final int DIGITS = 34;

    private static final int LAST_YEAR = 9998;

    private final List<Fault> faults = new ArrayList<>();
    private final boolean strict;

    private Binder(boolean strict) {
        this.strict = strict;
    }

    /** Reads what another context tells: fields that {@code type} does not name are passed over. */
    public static <T> T read(JsonNode json, Class<T> type) {
        return type.cast(new Binder(false).bound(json, Shape.of(type)));
    }

    /** Binds {@code json}; {@link InvalidValue} with every fault found. */
    public static <T> T bind(JsonNode json, Class<T> type) {
        return type.cast(bind(json, Shape.of(type)));
    }

    /** Binds a single value of {@code shape}; {@link InvalidValue} with every fault found. */
    public static Object bind(JsonNode json, Shape shape) {
        return new Binder(true).bound(json, shape);
    }

    private Object bound(JsonNode json, Shape shape) {
        var bound = value(json, shape, "");
        if (bound == null || !faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
        return bound;
    }

    private @Nullable Object value(JsonNode json, Shape shape, String at) {
        return switch (shape.kind()) {
            case RECORD -> json.isObject() ? record(json, shape, at) : wrong(at, "object", "对象");
            case LIST -> json.isArray() ? list(json, shape.inner(), at) : wrong(at, "array", "数组");
            case MAP -> json.isObject() ? map(json, shape.inner(), at) : wrong(at, "object", "对象");
            case VALUE -> wrapped(json, shape, at);
            case PERSONAL -> personal(json, shape.inner(), at);
            case TEXT -> json.isString() ? json.stringValue() : wrong(at, "text", "文本");
            case TRUTH -> json.isBoolean() ? (Object) json.booleanValue() : wrong(at, "true or false", "true 或 false");
            case WHOLE -> whole(json, shape.type(), at);
            case DECIMAL -> decimal(json, at);
            case DATE -> parsed(json, Binder::date, at, "date yyyy-MM-dd", "日期 yyyy-MM-dd");
            case INSTANT -> parsed(json, Binder::instant, at, "instant with offset", "带时区的时刻");
            case CHOICE -> choice(json, shape.type(), at);
        };
    }

    private @Nullable Object record(JsonNode json, Shape shape, String at) {
        int before = faults.size();
        var unknown = new HashSet<>(json.propertyNames());
        var values = new @Nullable Object[shape.fields().size()];
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            unknown.remove(field.name());
            var given = json.get(field.name());
            if (given != null && !given.isNull()) {
                values[i] = value(given, field.shape(), at + "/" + field.name());
            } else if (field.required()) {
                fault(at + "/" + field.name(), "required", "必填", "is required");
            }
        }
        unknown.stream()
                .filter(name -> strict)
                .sorted()
                .forEach(name -> fault(at + "/" + escaped(name), "unknown-field", "未知字段", "is not a known field"));
        return faults.size() > before ? null : construct(shape, values, at);
    }

    private @Nullable Object construct(Shape shape, @Nullable Object[] values, String at) {
        try {
            return shape.construct(values);
        } catch (InvalidValue invalid) {
            faults.addAll(invalid.at(at).faults());
            return null;
        }
    }

    private @Nullable Object wrapped(JsonNode json, Shape shape, String at) {
        int before = faults.size();
        var inner = value(json, shape.inner(), at);
        return faults.size() > before ? null : construct(shape, new @Nullable Object[] {inner}, at);
    }

    private @Nullable Object personal(JsonNode json, Shape kept, String at) {
        return wrapped(json, kept, at) instanceof PersonalValue value ? Personal.of(value) : null;
    }

    private List<@Nullable Object> list(JsonNode json, Shape element, String at) {
        List<@Nullable Object> items = new ArrayList<>(json.size());
        for (int i = 0; i < json.size(); i++) {
            items.add(value(json.get(i), element, at + "/" + i));
        }
        return items;
    }

    private Map<String, @Nullable Object> map(JsonNode json, Shape element, String at) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (var name : json.propertyNames()) {
            var place = at + "/" + escaped(name);
            if (name.isEmpty() || name.startsWith("$") || name.indexOf('.') >= 0 || name.indexOf('\0') >= 0) {
                fault(place, "invalid-name", "名称无效", "is not a valid name");
            }
            entries.put(name, value(json.get(name), element, place));
        }
        return entries;
    }

    private @Nullable Object whole(JsonNode json, Class<?> type, String at) {
        boolean small = type == int.class || type == Integer.class;
        if (!json.isIntegralNumber() || !(small ? json.canConvertToInt() : json.canConvertToLong())) {
            return wrong(at, "whole number", "整数");
        }
        return small ? (Object) json.intValue() : (Object) json.longValue();
    }

    private @Nullable Object decimal(JsonNode json, String at) {
        var number = json.isNumber() ? json.decimalValue() : null;
        boolean fits = number != null && number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS;
        return fits ? number : wrong(at, "number of at most " + DIGITS + " digits", "不超过 " + DIGITS + " 位的数字");
    }

    private @Nullable Object parsed(
            JsonNode json, Function<String, @Nullable Object> parser, String at, String en, String zh) {
        try {
            var value = json.isString() ? parser.apply(json.stringValue()) : null;
            return value == null ? wrong(at, en, zh) : value;
        } catch (DateTimeException malformed) {
            return wrong(at, en, zh);
        }
    }

    private static @Nullable Object date(String text) {
        var date = LocalDate.parse(text);
        return isOfOurEra(date.getYear()) ? date : null;
    }

    /** In milliseconds, as the store keeps it: what is answered now is what is read later. */
    private static @Nullable Object instant(String text) {
        var time = OffsetDateTime.parse(text);
        return isOfOurEra(time.getYear()) ? time.toInstant().truncatedTo(ChronoUnit.MILLIS) : null;
    }

    private static boolean isOfOurEra(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }

    private @Nullable Object choice(JsonNode json, Class<?> type, String at) {
        var constant = json.isString() ? Shape.constant(type, json.stringValue()) : null;
        if (constant != null) {
            return constant;
        }
        var names = Arrays.toString(type.getEnumConstants());
        fault(at, "unknown-value", "应为 " + names + " 之一", "must be one of " + names);
        return null;
    }

    private @Nullable Object wrong(String at, String en, String zh) {
        fault(at, "wrong-type", "应为" + zh, (en.matches("[aeio].*") ? "must be an " : "must be a ") + en);
        return null;
    }

    private void fault(String at, String code, String zh, String en) {
        faults.add(new Fault(at, code, new Text(zh, en)));
    }

    private static String escaped(String name) {
        var shown = name.length() > 64 ? name.substring(0, 64) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }
}

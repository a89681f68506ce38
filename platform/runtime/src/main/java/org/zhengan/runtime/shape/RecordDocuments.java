package org.zhengan.runtime.shape;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.personal.Personal;
import org.zhengan.rules.personal.PersonalValue;

/**
 * Records as store documents and back: instants as BSON dates, dates as ISO text (which sorts as it reads), absent
 * components left out, what is somebody's under seal.
 */
public final class RecordDocuments {

    private RecordDocuments() {}

    /** The document of a record that holds nothing personal. */
    public static Document write(Object record) {
        return write(record, Seal.NONE, "");
    }

    /** The document of a record that stands at {@code at}, dotted, in what {@code seal} keeps. */
    public static Document write(Object record, Seal seal, String at) {
        return (Document) Objects.requireNonNull(write(record, Shape.of(record.getClass()), seal, at));
    }

    /** The record in a document that holds nothing personal. */
    public static <T> T read(Document document, Class<T> type) {
        return read(document, type, Seal.NONE, "");
    }

    /** The record in a document that stands at {@code at}, dotted, in what {@code seal} keeps. */
    public static <T> T read(Document document, Class<T> type, Seal seal, String at) {
        return type.cast(Objects.requireNonNull(read(document, Shape.of(type), seal, at)));
    }

    /** A single value as the store keeps it, for filters. */
    public static @Nullable Object write(@Nullable Object value, Shape shape) {
        return write(value, shape, Seal.NONE, "");
    }

    private static @Nullable Object write(@Nullable Object value, Shape shape, Seal seal, String at) {
        if (value == null) {
            return null;
        }
        return switch (shape.kind()) {
            case TEXT, WHOLE, TRUTH -> value;
            case DECIMAL -> new Decimal128((BigDecimal) value);
            case DATE -> value.toString();
            case INSTANT -> Date.from((Instant) value);
            case CHOICE -> ((Enum<?>) value).name();
            case VALUE -> write(shape.fields().get(0).read(value), shape.inner(), seal, at);
            case PERSONAL -> personal((Personal<?>) value, seal, at);
            case LIST -> list((Collection<?>) value, shape.inner(), seal, at);
            case MAP -> {
                var entries = new Document();
                ((Map<?, ?>) value)
                        .forEach((key, entry) ->
                                entries.put((String) key, write(entry, shape.inner(), seal, at + "." + key)));
                yield entries;
            }
            case RECORD -> {
                var document = new Document();
                for (var field : shape.fields()) {
                    var written = write(field.read(value), field.shape(), seal, within(at, field));
                    if (written != null) {
                        document.put(field.name(), written);
                    }
                }
                yield document;
            }
        };
    }

    private static @Nullable Object read(@Nullable Object stored, Shape shape, Seal seal, String at) {
        if (stored == null) {
            return null;
        }
        return switch (shape.kind()) {
            case TEXT, TRUTH -> stored;
            case WHOLE -> whole((Number) stored, shape.type());
            case DECIMAL -> ((Decimal128) stored).bigDecimalValue();
            case DATE -> LocalDate.parse((String) stored);
            case INSTANT -> ((Date) stored).toInstant();
            case CHOICE ->
                Objects.requireNonNull(Shape.constant(shape.type(), (String) stored), () -> stored + " is gone");
            case VALUE -> shape.construct(new @Nullable Object[] {read(stored, shape.inner(), seal, at)});
            case PERSONAL -> personal(stored, shape.inner(), seal, at);
            case LIST -> {
                List<@Nullable Object> items = new ArrayList<>();
                ((Collection<?>) stored).forEach(item -> items.add(read(item, shape.inner(), seal, at)));
                yield shape.type() == java.util.Set.class ? new java.util.LinkedHashSet<>(items) : items;
            }
            case MAP -> {
                Map<String, @Nullable Object> entries = new LinkedHashMap<>();
                ((Map<?, ?>) stored)
                        .forEach((key, entry) ->
                                entries.put((String) key, read(entry, shape.inner(), seal, at + "." + key)));
                yield entries;
            }
            case RECORD -> {
                var document = (Document) stored;
                var values = new @Nullable Object[shape.fields().size()];
                for (int i = 0; i < values.length; i++) {
                    var field = shape.fields().get(i);
                    values[i] = read(document.get(field.name()), field.shape(), seal, within(at, field));
                }
                yield shape.construct(values);
            }
        };
    }

    /** Only what may hold something personal needs to know where it stands. */
    private static String within(String at, Shape.Field field) {
        return switch (field.shape().kind()) {
            case LIST, MAP, VALUE, PERSONAL, RECORD -> at.isEmpty() ? field.name() : at + "." + field.name();
            case TEXT, WHOLE, DECIMAL, TRUTH, DATE, INSTANT, CHOICE -> at;
        };
    }

    private static Object personal(Personal<?> value, Seal seal, String at) {
        return value.isErased() ? Personal.ERASED : seal.close(at, value.value().value());
    }

    private static Object personal(Object stored, Shape kept, Seal seal, String at) {
        return stored.equals(Personal.ERASED)
                ? Personal.erased()
                : Personal.of((PersonalValue) kept.construct(new @Nullable Object[] {seal.open(at, stored)}));
    }

    private static List<@Nullable Object> list(Collection<?> items, Shape element, Seal seal, String at) {
        List<@Nullable Object> written = new ArrayList<>(items.size());
        items.forEach(item -> written.add(write(item, element, seal, at)));
        return written;
    }

    private static Object whole(Number stored, Class<?> type) {
        return type == int.class || type == Integer.class ? (Object) stored.intValue() : (Object) stored.longValue();
    }
}

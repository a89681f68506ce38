package org.zhengan.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes BSON values as bytes whose unsigned order is the BSON comparison order, so that an index is a plain sorted map
 * and a descending field is its bytes turned over. No encoding is the beginning of another.
 */
final class KeyWriter {

    /** What an empty array is indexed as: below null, so that asking for null does not find it. */
    static final Object EMPTY_ARRAY = new Object();

    private byte[] bytes = new byte[64];
    private int length;

    static byte[] encoded(@Nullable Object value, boolean ascending) {
        return new KeyWriter().field(value, ascending).written();
    }

    KeyWriter field(@Nullable Object value, boolean ascending) {
        int start = length;
        value(value);
        if (!ascending) {
            invert(bytes, start, length);
        }
        return this;
    }

    KeyWriter raw(byte[] source) {
        reserve(source.length);
        System.arraycopy(source, 0, bytes, length, source.length);
        length += source.length;
        return this;
    }

    byte[] written() {
        return Arrays.copyOf(bytes, length);
    }

    static byte[] inverted(byte[] source) {
        byte[] copy = source.clone();
        invert(copy, 0, copy.length);
        return copy;
    }

    private static void invert(byte[] target, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = (byte) ~target[i];
        }
    }

    private void value(@Nullable Object value) {
        BsonKind kind = BsonKind.of(value);
        put(kind.tag());
        if (value != null) {
            payload(kind, value);
        }
    }

    private void payload(BsonKind kind, Object value) {
        switch (kind) {
            case NUMBER -> number((Number) value);
            case TEXT -> text(value.toString());
            case DOCUMENT -> document((Map<?, ?>) value);
            case ARRAY -> array((Collection<?>) value);
            case BINARY -> binary(value);
            case OBJECT_ID -> raw(((ObjectId) value).toByteArray());
            case BOOLEAN -> put((Boolean) value ? 1 : 0);
            case DATE -> putLong(((Instant) value).toEpochMilli() ^ Long.MIN_VALUE);
            case TIMESTAMP -> putLong(((BsonTimestamp) value).getValue());
            case PATTERN -> {
                text(((BsonRegularExpression) value).getPattern());
                text(String.valueOf(((BsonRegularExpression) value).getOptions()));
            }
            case CODE -> text(((BsonJavaScript) value).getCode());
            case MIN, UNDEFINED, NULL, MAX -> {}
        }
    }

    /** The nearest double first, then what a long has beyond it; decimals are indexed by their nearest double. */
    private void number(Number number) {
        double nearest = number.doubleValue();
        if (Double.isNaN(nearest)) {
            putLong(0);
        } else {
            long bits = Double.doubleToLongBits(nearest == 0.0 ? 0.0 : nearest);
            putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        }
        int rest = number instanceof Long whole ? (int) (whole - (long) nearest) : 0;
        put((rest + 0x8000) >>> 8);
        put(rest + 0x8000);
    }

    private void text(String text) {
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            put(unit);
            if (unit == 0) {
                put(0xFF);
            }
        }
        put(0);
        put(0);
    }

    private void document(Map<?, ?> document) {
        document.forEach((name, value) -> {
            BsonKind kind = BsonKind.of(value);
            put(kind.tag());
            text(String.valueOf(name));
            if (value != null) {
                payload(kind, value);
            }
        });
        put(0);
    }

    private void array(Collection<?> array) {
        array.forEach(this::value);
        put(0);
    }

    private void binary(Object value) {
        if (value instanceof UUID uuid) {
            uuid(uuid, 4);
        } else if (value instanceof LegacyUUID legacy) {
            uuid(legacy.getUuid(), 3);
        } else {
            byte[] data = ((BinData) value).getData();
            putInt(data.length);
            put(0);
            raw(data);
        }
    }

    private void uuid(UUID uuid, int subtype) {
        putInt(16);
        put(subtype);
        putLong(uuid.getMostSignificantBits());
        putLong(uuid.getLeastSignificantBits());
    }

    private void putLong(long value) {
        putInt((int) (value >>> 32));
        putInt((int) value);
    }

    private void putInt(int value) {
        put(value >>> 24);
        put(value >>> 16);
        put(value >>> 8);
        put(value);
    }

    private void put(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** The kinds of BSON values in the order in which they sort. */
    enum BsonKind {
        MIN(0x0A),
        UNDEFINED(0x0E),
        NULL(0x14),
        NUMBER(0x1E),
        TEXT(0x3C),
        DOCUMENT(0x46),
        ARRAY(0x50),
        BINARY(0x5A),
        OBJECT_ID(0x64),
        BOOLEAN(0x6E),
        DATE(0x78),
        TIMESTAMP(0x82),
        PATTERN(0x8C),
        CODE(0x96),
        MAX(0xF0);

        private final int tag;

        BsonKind(int tag) {
            this.tag = tag;
        }

        int tag() {
            return tag;
        }

        static BsonKind of(@Nullable Object value) {
            if (value instanceof String) {
                return TEXT;
            } else if (value instanceof Number) {
                return NUMBER;
            } else if (value instanceof Instant) {
                return DATE;
            } else if (value instanceof UUID || value instanceof BinData || value instanceof LegacyUUID) {
                return BINARY;
            } else if (value instanceof ObjectId) {
                return OBJECT_ID;
            } else if (value instanceof Boolean) {
                return BOOLEAN;
            } else if (value instanceof Document) {
                return DOCUMENT;
            } else if (value instanceof Collection) {
                return ARRAY;
            } else if (value == EMPTY_ARRAY) {
                return UNDEFINED;
            }
            return rare(value);
        }

        private static BsonKind rare(@Nullable Object value) {
            if (value instanceof BsonTimestamp) {
                return TIMESTAMP;
            } else if (value instanceof BsonRegularExpression) {
                return PATTERN;
            } else if (value instanceof BsonJavaScript) {
                return CODE;
            } else if (value instanceof MinKey) {
                return MIN;
            } else if (value instanceof MaxKey) {
                return MAX;
            }
            return NULL;
        }
    }
}

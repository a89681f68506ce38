package org.zhengan.store;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The encoded values of one field between two limits; a limit stands for all values that begin with it. */
record Span(Limit low, Limit high) {

    @SuppressWarnings("ArrayRecordComponent") // bytes are never changed, and compared by content
    record Limit(byte[] at, boolean inclusive) {}

    static Span point(byte[] encoded) {
        Limit limit = new Limit(encoded, true);
        return new Span(limit, limit);
    }

    static Span of(Condition condition) {
        byte[] value = KeyWriter.encoded(condition.values().get(0), true);
        Limit sameKind = new Limit(new byte[] {value[0]}, true);
        return switch (condition.kind()) {
            case ABOVE -> new Span(new Limit(value, false), sameKind);
            case FROM -> new Span(new Limit(value, true), sameKind);
            case BELOW -> new Span(sameKind, new Limit(value, false));
            case UP_TO -> new Span(sameKind, new Limit(value, true));
            case IS, EXISTS -> point(value);
        };
    }

    static List<Span> points(Condition condition) {
        TreeMap<byte[], Span> distinct = new TreeMap<>(Arrays::compareUnsigned);
        condition.values().forEach(value -> {
            byte[] encoded = KeyWriter.encoded(value, true);
            distinct.put(encoded, point(encoded));
        });
        return List.copyOf(distinct.values());
    }

    /** The span after turning all bytes over, which is how a descending field lies in an index. */
    Span descending() {
        return new Span(
                new Limit(KeyWriter.inverted(high.at), high.inclusive),
                new Limit(KeyWriter.inverted(low.at), low.inclusive));
    }

    Span and(Span other) {
        byte[] from = from();
        byte[] otherFrom = other.from();
        byte[] to = to();
        byte[] otherTo = other.to();
        boolean lowIsMine = from == null || (otherFrom != null && Arrays.compareUnsigned(from, otherFrom) >= 0);
        boolean highIsMine = to != null && (otherTo == null || Arrays.compareUnsigned(to, otherTo) <= 0);
        return new Span(lowIsMine ? low : other.low, highIsMine ? high : other.high);
    }

    /** The first byte string inside; null when there is none. */
    byte @Nullable [] from() {
        return low.inclusive ? low.at : ByteStrings.above(low.at);
    }

    /** The first byte string beyond; null when nothing is. */
    byte @Nullable [] to() {
        return high.inclusive ? ByteStrings.above(high.at) : high.at;
    }
}

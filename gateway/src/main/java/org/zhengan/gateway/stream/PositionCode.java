package org.zhengan.gateway.stream;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The written form of a position: what stands in {@code id:} and comes back in {@code Last-Event-ID}. */
final class PositionCode {

    private static final String VERSION = "1";
    private static final Pattern TOPIC = Pattern.compile("([a-z0-9-]{1,64})~([\\w-]{1,22}):([0-9a-z.]{1,4096})");
    private static final int RADIX = 36;
    private static final int LONGEST = 16_384;
    private static final int MOST_PARTITIONS = 1_000;

    private PositionCode() {}

    static String write(SortedMap<Source, Long> next) {
        var text = new StringBuilder(VERSION);
        Source previous = null;
        for (var entry : next.entrySet()) {
            var source = entry.getKey();
            var before = previous != null && sameTopic(previous, source) ? previous : null;
            if (before == null) {
                text.append(';')
                        .append(source.context())
                        .append('~')
                        .append(source.generation())
                        .append(':');
            }
            // A partition's number is its place in the list, so a skipped one leaves an empty place.
            var places = source.partition() - (before == null ? 0 : before.partition());
            text.append(".".repeat(places)).append(Long.toString(entry.getValue(), RADIX));
            previous = source;
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean sameTopic(Source one, Source other) {
        return one.context().equals(other.context()) && one.generation().equals(other.generation());
    }

    /** The position, unless the text was not written by {@link #write}. */
    static Optional<Position> read(String code) {
        if (code.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8);
            var parts = text.split(";", -1);
            return parts[0].equals(VERSION) ? Optional.of(parsed(parts)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Position parsed(String[] parts) {
        var next = new TreeMap<Source, Long>();
        for (var index = 1; index < parts.length; index++) {
            parseTopic(parts[index], next);
        }
        return new Position(next);
    }

    private static void parseTopic(String part, Map<Source, Long> next) {
        var topic = TOPIC.matcher(part);
        if (!topic.matches()) {
            throw new IllegalArgumentException("not a topic's offsets");
        }
        var offsets = topic.group(3).split("\\.", MOST_PARTITIONS);
        for (var partition = 0; partition < offsets.length; partition++) {
            if (!offsets[partition].isEmpty()) {
                var source = new Source(topic.group(1), topic.group(2), partition);
                next.put(source, Long.parseLong(offsets[partition], RADIX));
            }
        }
    }
}

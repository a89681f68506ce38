package org.zhengan.testing.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Values to be looked for in every writing, thousands at once in one pass: six bytes at each place tell whether a
 * writing may begin there.
 */
public final class Needles {

    private static final int KEY_BYTES = 6;
    private static final long KEY_MASK = (1L << (KEY_BYTES * Byte.SIZE)) - 1;
    private static final long MIXER = 0x9E3779B97F4A7C15L;
    private static final int SIEVE_BITS = 22;
    private static final int PIECE = 1 << 20;

    private final Map<Long, List<Needle>> byKey = new HashMap<>();
    private final BitSet sieve = new BitSet(1 << SIEVE_BITS);
    private int longest = KEY_BYTES;

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Needle(String found, byte[] bytes) {}

    private Needles(Collection<String> values) {
        values.forEach(value -> Writings.of(value).forEach((writing, bytes) -> add(value, writing, bytes)));
    }

    /** Looks for these values, none of which may be so short that chance would write it. */
    public static Needles of(Collection<String> values) {
        return new Needles(values);
    }

    /** What lies in these places, each value with its writing and where it is. */
    public List<String> in(Place... places) {
        Set<String> found = new TreeSet<>();
        for (var place : places) {
            place.show((where, content) -> in(content).forEach(each -> found.add(each + ", in " + where)));
        }
        return List.copyOf(found);
    }

    /** Which values, in which writing, stand in {@code bytes}. */
    public Set<String> in(byte[] bytes) {
        return in(new ByteArrayInputStream(bytes));
    }

    private Set<String> in(InputStream content) {
        Set<String> found = new TreeSet<>();
        var piece = new byte[PIECE + longest];
        try (content) {
            int kept = 0;
            for (int read = content.readNBytes(piece, 0, PIECE); read > 0; ) {
                int end = kept + read;
                look(piece, end, found);
                kept = Math.min(end, longest - 1);
                System.arraycopy(piece, end - kept, piece, 0, kept);
                read = content.readNBytes(piece, kept, PIECE);
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void look(byte[] bytes, int end, Set<String> found) {
        long key = 0;
        for (int i = 0; i < end; i++) {
            key = ((key << Byte.SIZE) | (bytes[i] & 0xFF)) & KEY_MASK;
            if (i >= KEY_BYTES - 1 && sieve.get(place(key))) {
                compare(bytes, i - KEY_BYTES + 1, end, byKey.getOrDefault(key, List.of()), found);
            }
        }
    }

    private static void compare(byte[] bytes, int from, int end, List<Needle> candidates, Set<String> found) {
        for (var each : candidates) {
            int to = from + each.bytes.length;
            if (to <= end && Arrays.equals(bytes, from, to, each.bytes, 0, each.bytes.length)) {
                found.add(each.found);
            }
        }
    }

    private void add(String value, String writing, byte[] bytes) {
        if (bytes.length < KEY_BYTES) {
            throw new IllegalArgumentException(value + " is too short to be looked for: " + writing);
        }
        long key = 0;
        for (int i = 0; i < KEY_BYTES; i++) {
            key = (key << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        sieve.set(place(key));
        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(new Needle(value + " " + writing, bytes));
        longest = Math.max(longest, bytes.length);
    }

    private static int place(long key) {
        return (int) ((key * MIXER) >>> (Long.SIZE - SIEVE_BITS));
    }
}

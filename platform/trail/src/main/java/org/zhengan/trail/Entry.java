package org.zhengan.trail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An entry of a trail in its place. Its hash is taken over these fields in this order, each as a length of four bytes (big
 * endian) followed by its UTF-8 bytes, numbers as decimal digits: hash of the entry before it (empty for the first),
 * algorithm, position, kind, id, type, at, subject, district, actor, command, version, decision, text.
 *
 * @param position 1 for the first, and one more for each that follows
 * @param hash     in lower-case hexadecimal
 */
public record Entry(long position, Note note, String algorithm, String hash) {

    /** {@code note} behind an entry whose hash is {@code previous}. */
    public static Entry chained(Note note, long position, String previous, Algorithm algorithm) {
        var hash = algorithm.hash(canonical(previous, algorithm.text(), position, note));
        return new Entry(position, note, algorithm.text(), hash);
    }

    /** Whether its hash is right behind an entry whose hash is {@code previous}. */
    public boolean follows(String previous) {
        return wouldFollow(previous, position);
    }

    /** Whether its hash is that of this entry at another position. */
    boolean wouldFollow(String previous, long place) {
        return Algorithm.named(algorithm)
                .map(known -> known.hash(canonical(previous, algorithm, place, note)))
                .filter(hash::equals)
                .isPresent();
    }

    private static byte[] canonical(String previous, String algorithm, long position, Note note) {
        var bytes = new ByteArrayOutputStream(512 + note.text().length());
        field(bytes, previous);
        field(bytes, algorithm);
        field(bytes, Long.toString(position));
        field(bytes, note.kind().name());
        field(bytes, note.id());
        field(bytes, note.type());
        field(bytes, note.at());
        field(bytes, note.subject());
        field(bytes, note.district());
        field(bytes, note.actor());
        field(bytes, note.command());
        field(bytes, Long.toString(note.version()));
        field(bytes, note.decision());
        field(bytes, note.text());
        return bytes.toByteArray();
    }

    private static void field(ByteArrayOutputStream bytes, String value) {
        var utf8 = value.getBytes(StandardCharsets.UTF_8);
        bytes.write(utf8.length >>> 24);
        bytes.write(utf8.length >>> 16);
        bytes.write(utf8.length >>> 8);
        bytes.write(utf8.length);
        bytes.write(utf8, 0, utf8.length);
    }
}

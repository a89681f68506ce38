package org.zhengan.runtime.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.zhengan.runtime.shape.Seal;

/**
 * Seals values under the current key of the ring and opens them under any. A sealed value names its cipher and key, and
 * holds only in the collection, document and field it was sealed for: one person's name cannot be put into another's case.
 */
public final class Vault {

    /** The field of a document that tells by which keys it is sealed. */
    public static final String SEALED_BY = "sealedBy";

    /** The field of a document that holds the hashes by which it is found. */
    public static final String LOOKUP = "lookup";

    /** The first byte of what is sealed; nothing else is kept as bytes in the documents we walk. */
    private static final byte MARK = 0x5A;

    private static final int HEAD = 3;

    private final Map<String, RingKey> ring = new LinkedHashMap<>();
    private final @Nullable RingKey current;
    private final Suite suite;

    public Vault(PersonalKeys keys) {
        this.suite = keys.suite();
        keys.keys().forEach((id, secret) -> ring.put(id, new RingKey(id, secret)));
        var named = keys.current().isBlank() && ring.size() == 1
                ? ring.keySet().iterator().next()
                : keys.current();
        this.current = ring.get(named);
        if (current == null && !(ring.isEmpty() && named.isBlank())) {
            throw new IllegalArgumentException("zhengan.personal.current must name one of " + ring.keySet());
        }
    }

    /** Whether it has a key; without one nothing is sealed. */
    public boolean hasKey() {
        return current != null;
    }

    /** Cipher and key that seal now, as a document notes what it holds. */
    public String tag() {
        return suite + ":" + key().id();
    }

    /** Every other tag this ring can open. */
    public List<String> oldTags() {
        List<String> tags = new ArrayList<>();
        for (var each : Suite.values()) {
            ring.keySet().forEach(id -> tags.add(each + ":" + id));
        }
        tags.remove(tag());
        return tags;
    }

    /** The seal of document {@code id} of {@code collection}. */
    public Seal of(String collection, String id) {
        var document = collection + '\0' + id + '\0';
        return new Seal() {
            @Override
            public Object close(String at, String plain) {
                return seal(document + at, plain.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public String open(String at, Object sealed) {
                return new String(Vault.this.open(document + at, (Binary) sealed), StandardCharsets.UTF_8);
            }
        };
    }

    /** What {@code value} of {@code field} may be found by: a hash under each key, the current first. */
    public List<String> hashes(String collection, String field, String value) {
        return ring.values().stream()
                .sorted(Comparator.comparing(key -> key != current))
                .map(key -> key.hash(collection + '\0' + field, value))
                .toList();
    }

    /** The name under which a document keeps the hash of {@code field}. */
    public static String lookup(String field) {
        return field.replace('.', '_');
    }

    Binary seal(String place, byte[] plain) {
        var key = key();
        var id = key.id().getBytes(StandardCharsets.US_ASCII);
        var nonce = Suite.nonce();
        var head = ByteBuffer.allocate(HEAD + id.length)
                .put(MARK)
                .put((byte) suite.code())
                .put((byte) id.length)
                .put(id)
                .array();
        try {
            var text = suite.run(true, key.cipher(suite), nonce, bound(head, place), plain);
            return new Binary(ByteBuffer.allocate(head.length + nonce.length + text.length)
                    .put(head)
                    .put(nonce)
                    .put(text)
                    .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(String place, Binary sealed) {
        var bytes = ByteBuffer.wrap(sealed.getData());
        var head = new byte[HEAD + bytes.get(2)];
        var nonce = new byte[Suite.NONCE_BYTES];
        bytes.get(head).get(nonce);
        var text = new byte[bytes.remaining()];
        bytes.get(text);
        var key = ring.get(new String(head, HEAD, head.length - HEAD, StandardCharsets.US_ASCII));
        if (key == null) {
            throw new IllegalStateException("sealed under a key that is not in the ring: " + tag(sealed));
        }
        var sealing = suite(head[1]);
        try {
            return sealing.run(false, key.cipher(sealing), nonce, bound(head, place), text);
        } catch (GeneralSecurityException forged) {
            throw new IllegalStateException("not sealed here: " + place.replace('\0', '/'), forged);
        }
    }

    /** Cipher and key of what is sealed. */
    static String tag(Binary sealed) {
        var bytes = sealed.getData();
        return suite(bytes[1]) + ":" + new String(bytes, HEAD, bytes[2], StandardCharsets.US_ASCII);
    }

    /** Ciphers and keys of all that is sealed in {@code value}. */
    public static List<String> tags(Object value) {
        var within = value instanceof Document document
                ? document.values().stream().filter(Objects::nonNull)
                : value instanceof List<?> items ? items.stream().filter(Objects::nonNull) : Stream.empty();
        var own = isSealed(value) ? Stream.of(tag((Binary) value)) : Stream.<String>empty();
        return Stream.concat(own, within.flatMap(inner -> tags(inner).stream()))
                .distinct()
                .toList();
    }

    static boolean isSealed(Object value) {
        return value instanceof Binary binary && binary.length() > HEAD && binary.getData()[0] == MARK;
    }

    private RingKey key() {
        if (current == null) {
            throw new IllegalStateException("there is no key to seal with");
        }
        return current;
    }

    private static Suite suite(int code) {
        for (var suite : Suite.values()) {
            if (suite.code() == code) {
                return suite;
            }
        }
        throw new IllegalStateException("sealed by a cipher that is not known: " + code);
    }

    private static byte[] bound(byte[] head, String place) {
        var where = place.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(head.length + where.length)
                .put(head)
                .put(where)
                .array();
    }
}

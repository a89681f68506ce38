package org.zhengan.runtime.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** One key of the ring: from its bytes a key for each cipher and one for hashes are derived (HKDF, RFC 5869). */
final class RingKey {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,32}");
    private static final String HASH = "HmacSHA256";
    private static final int BYTES = 32;

    private final String id;
    private final Map<Suite, byte[]> ciphers = new EnumMap<>(Suite.class);
    private final SecretKeySpec hashes;

    RingKey(String id, String base64) {
        var secret = decoded(id, base64);
        this.id = id;
        for (var suite : Suite.values()) {
            ciphers.put(suite, derived(secret, "zhengan.personal." + suite, suite.keyBytes()));
        }
        this.hashes = new SecretKeySpec(derived(secret, "zhengan.personal.lookup", BYTES), HASH);
    }

    String id() {
        return id;
    }

    byte[] cipher(Suite suite) {
        return Objects.requireNonNull(ciphers.get(suite));
    }

    /** What {@code value} of {@code field} is found by. */
    String hash(String field, String value) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(hashes);
            mac.update((field + '\0').getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] derived(byte[] secret, String purpose, int length) {
        var generator = new HKDFBytesGenerator(SHA256Digest.newInstance());
        generator.init(new HKDFParameters(secret, null, purpose.getBytes(StandardCharsets.UTF_8)));
        var key = new byte[length];
        generator.generateBytes(key, 0, length);
        return key;
    }

    /** Says which key is wrong, and never what it is. */
    private static byte[] decoded(String id, String base64) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("zhengan.personal.keys: an id has small letters, digits and hyphens");
        }
        try {
            var secret = Base64.getDecoder().decode(base64.strip());
            if (secret.length == BYTES) {
                return secret;
            }
        } catch (IllegalArgumentException noBase64) {
            // told below, as any other text that is no key
        }
        throw new IllegalArgumentException("zhengan.personal.keys." + id + " must be 32 bytes in Base64");
    }
}

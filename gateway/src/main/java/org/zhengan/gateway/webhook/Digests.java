package org.zhengan.gateway.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Short names for what is long or not to be read. */
final class Digests {

    private static final int BYTES = 18;

    private Digests() {}

    /** The same for the same two texts, and different for others: the first 18 bytes of their SHA-256. */
    static String of(String first, String second) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(first.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            var hash = digest.digest(second.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException defect) {
            throw new IllegalStateException("this machine cannot digest", defect);
        }
    }
}

package org.zhengan.trail;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The digests a trail can be chained with. */
public enum Algorithm {
    /** FIPS 180-4. */
    SHA_256("SHA-256"),
    /** GB/T 32905. */
    SM3("SM3");

    private final String name;

    Algorithm(String name) {
        this.name = name;
    }

    /** How entries and settings call it. */
    public String text() {
        return name;
    }

    /** The algorithm called {@code name}. */
    public static Optional<Algorithm> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name.equals(name)).findFirst();
    }

    /** The digest of {@code bytes} in hexadecimal. */
    public String hash(byte[] bytes) {
        return HexFormat.of().formatHex(this == SHA_256 ? sha256(bytes) : sm3(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sm3(byte[] bytes) {
        var digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }
}

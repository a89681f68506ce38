package org.zhengan.gateway.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps secrets unreadable in the store, if the operator has given a key for it. */
@Component
@WithStore
final class Seal {

    private static final String MARK = "sealed:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable SecretKey key;

    Seal(WebhookSettings settings) {
        this.key = settings.key() == null || settings.key().isBlank() ? null : key(settings.key());
    }

    private static SecretKey key(String given) {
        var bytes = Base64.getDecoder().decode(given.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("zhengan.gateway.webhooks.key has " + bytes.length + " bytes, not 32");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    String close(String open) {
        if (key == null) {
            return open;
        }
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var closed = run(Cipher.ENCRYPT_MODE, key, nonce, open.getBytes(StandardCharsets.UTF_8));
        var both = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
        System.arraycopy(closed, 0, both, NONCE_BYTES, closed.length);
        return MARK + Base64.getEncoder().encodeToString(both);
    }

    /** Opens also what was stored before there was a key. */
    String open(String stored) {
        if (!stored.startsWith(MARK)) {
            return stored;
        }
        if (key == null) {
            throw new IllegalStateException("secrets in the store are sealed: set zhengan.gateway.webhooks.key");
        }
        var both = Base64.getDecoder().decode(stored.substring(MARK.length()));
        var closed = Arrays.copyOfRange(both, NONCE_BYTES, both.length);
        var open = run(Cipher.DECRYPT_MODE, key, Arrays.copyOf(both, NONCE_BYTES), closed);
        return new String(open, StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException("a secret in the store does not fit the key", notOurs);
        }
    }
}

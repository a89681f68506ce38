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
import org.springframework.stereotype.Component;

/** Keeps secrets unreadable in the store. Without a key for it a gateway that was given a store does not start. */
@Component
@WithStore
final class Seal {

    private static final String MARK = "sealed:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    Seal(WebhookSettings settings) {
        var given = settings.key();
        if (given == null || given.isBlank()) {
            throw new IllegalStateException(
                    "the gateway has a store and no key to seal the secrets of webhooks with: set"
                            + " ZHENGAN_GATEWAY_WEBHOOKS_KEY to 32 random bytes in Base64");
        }
        this.key = key(given);
    }

    private static SecretKey key(String given) {
        var bytes = Base64.getDecoder().decode(given.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("zhengan.gateway.webhooks.key has " + bytes.length + " bytes, not 32");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    String close(String open) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var closed = run(Cipher.ENCRYPT_MODE, key, nonce, open.getBytes(StandardCharsets.UTF_8));
        var both = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
        System.arraycopy(closed, 0, both, NONCE_BYTES, closed.length);
        return MARK + Base64.getEncoder().encodeToString(both);
    }

    static boolean isClosed(String stored) {
        return stored.startsWith(MARK);
    }

    String open(String stored) {
        if (!isClosed(stored)) {
            throw new IllegalStateException("a secret in the store is not sealed");
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

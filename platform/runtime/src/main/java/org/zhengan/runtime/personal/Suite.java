package org.zhengan.runtime.personal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** The cipher values are sealed with, in Galois/counter mode: AES-256, or SM4 (GB/T 32907) where that is asked for. */
public enum Suite {
    AES(1, 32) {
        @Override
        byte[] run(boolean seal, byte[] key, byte[] nonce, byte[] bound, byte[] text) throws GeneralSecurityException {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var mode = seal ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE;
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(text);
        }
    },
    SM4(2, 16) {
        @Override
        byte[] run(boolean seal, byte[] key, byte[] nonce, byte[] bound, byte[] text) throws GeneralSecurityException {
            var cipher = GCMBlockCipher.newInstance(new SM4Engine());
            cipher.init(seal, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, bound));
            var result = new byte[cipher.getOutputSize(text.length)];
            int done = cipher.processBytes(text, 0, text.length, result, 0);
            try {
                cipher.doFinal(result, done);
                return result;
            } catch (InvalidCipherTextException forged) {
                throw new GeneralSecurityException(forged);
            }
        }
    };

    static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int code;
    private final int keyBytes;

    Suite(int code, int keyBytes) {
        this.code = code;
        this.keyBytes = keyBytes;
    }

    /** How a sealed value names it. */
    int code() {
        return code;
    }

    int keyBytes() {
        return keyBytes;
    }

    static byte[] nonce() {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    abstract byte[] run(boolean seal, byte[] key, byte[] nonce, byte[] bound, byte[] text)
            throws GeneralSecurityException;
}

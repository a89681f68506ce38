package org.zhengan.trail;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** Ed25519 keys in PEM, as {@code openssl genpkey -algorithm ed25519} writes them, and what is signed with them. */
public final class Keys {

    private static final String ALGORITHM = "Ed25519";
    /** What stands before the 32 bytes of a public key in its X.509 form (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Keys() {}

    /** The private key in {@code pem}; an {@link IllegalArgumentException} if there is none. */
    public static PrivateKey signing(String pem) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(body(pem, "PRIVATE KEY")));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("no Ed25519 private key in PEM", noKey);
        }
    }

    /** The public key in {@code pem}; an {@link IllegalArgumentException} if there is none. */
    public static PublicKey verifying(String pem) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(body(pem, "PUBLIC KEY")));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("no Ed25519 public key in PEM", noKey);
        }
    }

    /** The public half of {@code key}, in PEM. */
    static String publicPem(PrivateKey key) {
        var secret = ((EdECPrivateKey) key).getBytes().orElseThrow();
        var half =
                new Ed25519PrivateKeyParameters(secret, 0).generatePublicKey().getEncoded();
        var encoded = new byte[X509.length + half.length];
        System.arraycopy(X509, 0, encoded, 0, X509.length);
        System.arraycopy(half, 0, encoded, X509.length, half.length);
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(encoded)
                + "\n-----END PUBLIC KEY-----\n";
    }

    static byte[] sign(PrivateKey key, byte[] bytes) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    static boolean isSignedBy(PublicKey key, byte[] bytes, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(signed);
        } catch (GeneralSecurityException garbled) {
            return false;
        }
    }

    private static byte[] body(String pem, String what) {
        var begin = "-----BEGIN " + what + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + what + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + what + " in PEM");
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }
}

package org.zhengan.testing.live;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;

/** Signs tokens with a key of this run. */
final class Tokens {

    private static final Date LATE = Date.from(Instant.parse("2099-01-01T00:00:00Z"));
    private static final int BITS = 2048;

    private final RSAKey key;

    Tokens() {
        try {
            key = new RSAKeyGenerator(BITS).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A token of somebody of {@code unit} in {@code district} who holds {@code roles}. */
    String of(String district, String unit, String... roles) {
        try {
            var claims = new JWTClaimsSet.Builder()
                    .issuer("zhengan")
                    .subject("tester")
                    .expirationTime(LATE)
                    .claim("unit", unit)
                    .claim("district", district)
                    .claim("roles", List.of(roles));
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException unsignable) {
            throw new IllegalStateException(unsignable);
        }
    }

    /** A key to sign archives with. */
    String archiveKey() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var body = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
            return "-----BEGIN PRIVATE KEY-----" + body + "-----END PRIVATE KEY-----";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where the service finds the public key. */
    String publicKeyLocation() {
        try {
            var body = Base64.getMimeEncoder().encodeToString(key.toPublicKey().getEncoded());
            var file = Files.createTempFile("zhengan-key", ".pem");
            file.toFile().deleteOnExit();
            Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n");
            return file.toUri().toString();
        } catch (IOException | JOSEException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}

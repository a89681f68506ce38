package org.zhengan.standalone.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Signs tokens that the suite of the same data folder accepts, in place of the city's identity service. */
public final class DevelopmentSigner {

    private static final String ISSUER = "zhengan";

    private final KeyFolder folder;
    private final PrivateKey key;

    private DevelopmentSigner(KeyFolder folder, PrivateKey key) {
        this.folder = folder;
        this.key = key;
    }

    /** The signer of a folder; its key pair is made on the first call. */
    public static DevelopmentSigner in(Path folder) {
        var keys = new KeyFolder(folder);
        try {
            return new DevelopmentSigner(keys, keys.open());
        } catch (IOException away) {
            throw new UncheckedIOException("the keys in " + folder + " cannot be read or made", away);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the private key in " + folder + " is not usable", broken);
        }
    }

    /** The file against which services check what this signer signed. */
    public Path publicKey() {
        return folder.publicKey();
    }

    /** The file with the key that signs archives of cases. */
    public Path archiveKey() {
        return folder.archiveKey();
    }

    /** A token for somebody, good from {@code now} for so long. */
    public String token(Bearer bearer, Instant now, Duration validFor) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(bearer.subject())
                .claim("unit", bearer.unit())
                .claim("district", bearer.district())
                .claim("roles", bearer.roles())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(validFor)))
                .build();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException broken) {
            throw new IllegalStateException("the development key does not sign", broken);
        }
        return token.serialize();
    }
}

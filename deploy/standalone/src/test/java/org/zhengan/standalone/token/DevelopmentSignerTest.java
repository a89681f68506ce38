package org.zhengan.standalone.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.converter.RsaKeyConverters;

class DevelopmentSignerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Bearer INSPECTOR = new Bearer("li", "jinshui-gas", "JINSHUI", List.of("INSPECTOR", "CDC"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void saysInTheTokenWhoTheBearerIsAndHowLongItIsGood() throws ParseException {
        var token = DevelopmentSigner.in(folder).token(INSPECTOR, NOW, Duration.ofHours(2));

        var claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("zhengan");
        assertThat(claims.getSubject()).isEqualTo("li");
        assertThat(claims.getClaim("unit")).isEqualTo("jinshui-gas");
        assertThat(claims.getClaim("district")).isEqualTo("JINSHUI");
        assertThat(claims.getStringListClaim("roles")).containsExactly("INSPECTOR", "CDC");
        assertThat(claims.getIssueTime()).isEqualTo(Date.from(NOW));
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(NOW.plus(Duration.ofHours(2))));
    }

    @Test
    void signsWithTheSameKeyWheneverTheFolderIsOpened() throws ParseException, JOSEException, IOException {
        var first = DevelopmentSigner.in(folder).token(INSPECTOR, NOW, Duration.ofHours(2));

        var second = DevelopmentSigner.in(folder);

        var key = RsaKeyConverters.x509().convert(Files.newInputStream(second.publicKey()));
        assertThat(SignedJWT.parse(first).verify(new RSASSAVerifier(key))).isTrue();
    }

    @Test
    void keepsThePrivateKeyFromOthers() throws IOException {
        DevelopmentSigner.in(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("private.pem"))))
                .isEqualTo("rw-------");
    }
}

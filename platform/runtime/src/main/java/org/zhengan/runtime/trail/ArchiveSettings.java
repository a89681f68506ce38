package org.zhengan.runtime.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhengan.rules.Actor;
import org.zhengan.trail.Keys;

/**
 * How cases are archived.
 *
 * @param key   the Ed25519 private key that signs archives, as PEM or as the {@code file:} it stands in; none, no archives
 * @param roles who may take the archive of a case he may read; an administrator always may
 */
@ConfigurationProperties("zhengan.archive")
public record ArchiveSettings(@DefaultValue("") String key, @DefaultValue(Actor.AUDITOR) Set<String> roles) {

    /** The key, if there is one; an {@link IllegalArgumentException} if what is set is none. */
    Optional<PrivateKey> signing() {
        return key.isBlank() ? Optional.empty() : Optional.of(Keys.signing(pem()));
    }

    private String pem() {
        if (!key.startsWith("file:")) {
            return key;
        }
        try {
            return Files.readString(Path.of(URI.create(key)));
        } catch (IOException away) {
            throw new UncheckedIOException("the key of the archives cannot be read: " + key, away);
        }
    }

    @Override
    public String toString() {
        return "ArchiveSettings[roles=" + roles + "]";
    }
}

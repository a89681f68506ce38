package org.zhengan.standalone.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DevelopmentKeyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void isMadeOnceAndKept() {
        var keys = folder.resolve("keys");

        var first = DevelopmentKey.ofPersonalValues(keys);

        assertThat(first).matches("--zhengan\\.personal\\.keys\\.standalone=[A-Za-z0-9+/]{43}=");
        assertThat(DevelopmentKey.ofPersonalValues(keys)).isEqualTo(first);
        assertThat(DevelopmentKey.ofPersonalValues(folder.resolve("other"))).isNotEqualTo(first);
    }

    @Test
    void isReadableToItsOwnerOnly() throws IOException {
        DevelopmentKey.ofPersonalValues(folder);
        DevelopmentKey.ofWebhooks(folder);

        for (var file : List.of("personal.key", "webhooks.key")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void ofWebhooksGivesWayToTheOperatorsOwn() {
        var setting = DevelopmentKey.ofWebhooks(folder).substring("--zhengan.gateway.webhooks.key=".length());
        var environment = new StandardEnvironment();

        assertThat(Base64.getDecoder().decode(environment.resolveRequiredPlaceholders(setting)))
                .hasSize(32);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("operator", Map.of("ZHENGAN_GATEWAY_WEBHOOKS_KEY", "own")));
        assertThat(environment.resolveRequiredPlaceholders(setting)).isEqualTo("own");
    }
}

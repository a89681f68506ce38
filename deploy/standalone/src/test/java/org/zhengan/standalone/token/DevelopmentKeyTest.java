package org.zhengan.standalone.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentKeyTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void isMadeOnceAndKept() {
        var keys = folder.resolve("keys");

        var first = new DevelopmentKey(keys).setting();

        assertThat(first).matches("--zhengan\\.personal\\.keys\\.standalone=[A-Za-z0-9+/]{43}=");
        assertThat(new DevelopmentKey(keys).setting()).isEqualTo(first);
        assertThat(new DevelopmentKey(folder.resolve("other")).setting()).isNotEqualTo(first);
    }

    @Test
    void isReadableToItsOwnerOnly() throws IOException {
        new DevelopmentKey(folder).setting();

        assertThat(Files.getPosixFilePermissions(folder.resolve("personal.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}

package org.zhengan.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @Test
    void isHeldByOneSuiteAtATime() {
        var path = temporary.resolve("data");

        try (var first = DataFolder.hold(path)) {
            assertThat(first.store()).isEqualTo(path.resolve("store"));
            assertThatThrownBy(() -> DataFolder.hold(path))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining("ZHENGAN_DATA");
        }
    }

    @Test
    void isFreeAgainWhenTheSuiteHasEnded() {
        var path = temporary.resolve("data");
        DataFolder.hold(path).close();

        try (var second = DataFolder.hold(path)) {
            assertThat(second.broker()).isEqualTo(path.resolve("broker"));
        }
    }

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        var path = temporary.resolve("deep/data");

        DataFolder.hold(path).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
    }
}

package org.zhengan.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuiteSettingsTest {

    @Test
    void aSilentEnvironmentMeansTheEmbeddedSuiteForThisMachineOnly() {
        var settings = SuiteSettings.from(Map.of());

        assertThat(settings.ports().gateway()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(Path.of(".zhengan").toAbsolutePath());
        assertThat(settings.kafka()).isNull();
        assertThat(settings.mongodb()).isNull();
    }

    @Test
    void theEnvironmentChoosesFolderPortAndOutsideServers() {
        var settings = SuiteSettings.from(Map.of(
                "ZHENGAN_DATA", "/srv/zhengan",
                "ZHENGAN_PORT", " 9080 ",
                "ZHENGAN_KAFKA", "broker:9092",
                "ZHENGAN_MONGODB_URI", "mongodb://store:27017"));

        assertThat(settings)
                .isEqualTo(new SuiteSettings(
                        Path.of("/srv/zhengan"), new Ports(9080), "127.0.0.1", "broker:9092", "mongodb://store:27017"));
    }

    @Test
    void aPortThatIsNoNumberIsRefusedByName() {
        assertThatThrownBy(() -> SuiteSettings.from(Map.of("ZHENGAN_PORT", "http")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ZHENGAN_PORT")
                .hasMessageContaining("http");
    }
}

package org.zhengan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class GatewaySettingsTest {

    private final Map<String, Object> file = new TreeMap<>(Map.of(
            "zhengan.gateway.services.fire.uri", "http://localhost:8081",
            "zhengan.gateway.services.fire.contexts", "fire",
            "zhengan.gateway.services.gas-safety.uri", "http://localhost:8082",
            "zhengan.gateway.services.gas-safety.contexts", "gas",
            "zhengan.gateway.services.gas-safety.title", "Gas"));

    @ParameterizedTest
    @ValueSource(strings = {"ZHENGAN_GATEWAY_SERVICES_GASSAFETY_URI", "ZHENGAN_GATEWAY_SERVICES_GAS_SAFETY_URI"})
    void takeAnAddressFromTheEnvironmentAlsoForANameWithADash(String variable) {
        var settings = bound(Map.of(variable, "http://gas:80"));

        assertThat(settings.services()).containsOnlyKeys("fire", "gas-safety");
        assertThat(settings.services().get("gas-safety").uri()).hasToString("http://gas:80");
        assertThat(settings.services().get("gas-safety").contexts()).isEqualTo(List.of("gas"));
    }

    @Test
    void takeANewServiceFromTheEnvironment() {
        var settings = bound(Map.of(
                "ZHENGAN_GATEWAY_SERVICES_AIR_URI", "http://air:80",
                "ZHENGAN_GATEWAY_SERVICES_AIR_CONTEXTS", "air,railway",
                "ZHENGAN_GATEWAY_SERVICES_AIR_RESPONSETIMEOUT", "3s"));

        var air = settings.services().get("air");
        assertThat(air.contexts()).isEqualTo(List.of("air", "railway"));
        assertThat(air.responseTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(air.titleOr("air")).isEqualTo("air");
    }

    @Test
    void holdForWhatIsNotSet() {
        var settings = bound(Map.of());

        assertThat(settings.bodyLimit().toMegabytes()).isEqualTo(32);
        assertThat(settings.retry().attempts()).isEqualTo(2);
        assertThat(settings.stream().heartbeat()).isEqualTo(Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fire", "events", "catalogue"})
    void refuseAContextThatIsAlreadyTaken(String context) {
        file.put("zhengan.gateway.services.gas-safety.contexts", context);

        assertThatThrownBy(() -> bound(Map.of())).rootCause().hasMessageContaining("'" + context + "' is routed twice");
    }

    private GatewaySettings bound(Map<String, Object> environment) {
        var sources = new MutablePropertySources();
        sources.addLast(new SystemEnvironmentPropertySource("systemEnvironment", environment));
        sources.addLast(new MapPropertySource("file", file));
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("zhengan.gateway", GatewaySettings.class)
                .get();
    }
}

package org.zhengan.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    @Test
    void findsTypeAndDistrictAtTheTopOnly() {
        var json = "{\"data\":{\"type\":\"x\",\"district\":\"ERQI\"},\"list\":[{\"type\":\"y\"}],\"type\":\"gas.a.b\"}";

        assertThat(EventReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Event("gas.a.b", null, null, Set.of(), json));
    }

    @Test
    void keepsTheTextAsItIs() {
        var json = "{ \"type\" : \"gas.a.b\",\n \"district\":\"ERQI\", \"数\": 1.50 }";

        assertThat(EventReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Event("gas.a.b", "ERQI", null, Set.of(), json));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "[]", "{}", "{\"type\":1}", "{\"type\":\"a\"", "{\"type\":null}"})
    void findsNoEventInAnythingElse(String text) {
        assertThat(EventReader.read(text == null ? null : text.getBytes(StandardCharsets.UTF_8)))
                .isNull();
    }
}

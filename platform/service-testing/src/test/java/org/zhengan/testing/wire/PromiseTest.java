package org.zhengan.testing.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengan.runtime.web.Json;
import tools.jackson.databind.JsonNode;

class PromiseTest {

    private final Promise promise = new Promise(
            json(
                    """
                    {"type":"object","required":["at","level","kind","on","tags","inner"],"properties":{
                      "at":{"type":"string","format":"date-time"},"day":{"type":"string","format":"date"},
                      "level":{"type":"integer"},"kind":{"enum":["HIGH","LOW"]},"on":{"type":"boolean"},
                      "tags":{"type":"array","items":{"type":"string"}},
                      "inner":{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}}}}"""));

    @Test
    void theLeastAProducerMayTellKeepsThePromise() {
        assertThat(promise.brokenBy(promise.least())).isEmpty();
        assertThat(promise.least().has("day")).isFalse();
    }

    @Test
    void whatLacksAFieldOrGarblesADateBreaksThePromise() {
        assertThat(promise.brokenBy(json("{}"))).hasSize(6);
        var garbled = promise.least().toString().replaceFirst("2022-03-02T09:00:00", "2022-03-02 at nine");
        assertThat(promise.brokenBy(json(garbled))).hasSize(1);
    }

    @Test
    void tellsWhatAReaderMayAndWillFind() {
        assertThat(promise.mayTell("day")).isTrue();
        assertThat(promise.alwaysTells("day")).isFalse();
        assertThat(promise.alwaysTells("at")).isTrue();
        assertThat(promise.mayTell("other")).isFalse();
    }

    @Test
    void standsInTheDocumentsOfWhicheverServiceTellsTheEvent(@TempDir Path suite) throws IOException {
        Files.createDirectories(suite.resolve("sun-service/docs/schemas"));
        var schemas = Files.createDirectories(suite.resolve("street-light-service/docs/schemas"));
        Files.writeString(schemas.resolve("light.lamp.lit.json"), "{\"required\":[\"watts\"]}");

        assertThat(Promise.about(suite, "light.lamp.lit").alwaysTells("watts")).isTrue();
        assertThatThrownBy(() -> Promise.about(suite, "light.lamp.broken")).hasMessageContaining("light.lamp.broken");
    }

    private static JsonNode json(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.zhengan.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/gas/x", "/api/gas/%E6%B2%B9", "/api/gas/油", "/api/gas/%F0%9F%98%80", "/a%20b"})
    void textPasses(String path) {
        assertThat(PathText.isText(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%c0%ae", "/%e0%80%af", "/%ff", "/%ED%A0%80", "/%F8%88%80%80%80", "/%E6%B2", "/%80x", "/%zz"})
    void whatIsWrittenTooLongOrCutShortDoesNot(String path) {
        assertThat(PathText.isText(path)).isFalse();
    }
}

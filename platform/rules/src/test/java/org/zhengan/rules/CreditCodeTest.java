package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** The first is the example that the standard prints; the others are published by their owners. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "9144030071526726XG",
                "914403001922038216",
                "91330100799655058B",
                "91110000802100433B"
            })
    void isTakenWithItsCheckCharacter(String code) {
        assertThat(new CreditCode(code).value()).isEqualTo(code);
    }

    @Test
    void isTakenInSmallLetters() {
        assertThat(new CreditCode(" 9144030071526726xg").value()).isEqualTo("9144030071526726XG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44",
                "91350100M000100Y34",
                "93150100M000100Y43",
                "9144030071526726XH",
                "9144030071526726X",
                "9144030071526726XGG",
                "91330100799655O58B",
                "91A30100799655058B",
                ""
            })
    void isRefusedWhereItIsJustOff(String code) {
        assertThatThrownBy(() -> new CreditCode(code)).isInstanceOf(InvalidValue.class);
    }
}

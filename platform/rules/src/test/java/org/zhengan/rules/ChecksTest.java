package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        var checks = new Checks()
                .within("age", 131, 0, 130)
                .text("lot", " ", 20)
                .inOrder("onsetOn", 2, 1, "早于接种", "before the vaccination")
                .that(false, "", "odd", "不合", "odd");

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(checks::end)
                .withMessage("must be between 0 and 130")
                .satisfies(refused -> {
                    assertThat(refused.faults())
                            .extracting(InvalidValue.Fault::pointer)
                            .containsExactly("/age", "/lot", "/onsetOn", "");
                    assertThat(refused.faults())
                            .extracting(InvalidValue.Fault::code)
                            .containsExactly("out-of-range", "invalid-text", "not-in-order", "odd");
                });
    }

    @Test
    void limitsAreIncludedAndWhatIsAbsentIsNoFault() {
        var checks = new Checks()
                .within("age", 0, 0, 130)
                .within("age", 130L, 0, 130)
                .within("age", null, 0, 130)
                .text("lot", "ab", 2)
                .text("lot", null, 2)
                .inOrder("on", 1, 1, "", "")
                .<Integer>inOrder("on", null, 1, "", "")
                .<Integer>inOrder("on", 1, null, "", "");

        assertThatCode(checks::end).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "-0.01", "18446744073709551616"})
    void aFractionBeyondTheLimitIsBeyondTheLimit(BigDecimal value) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Checks().within("rate", value, 0, 100).end());
    }

    @Test
    void aTextOneCharacterTooLongIsAFault() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Checks().text("lot", "abc", 2).end());
    }
}

package org.zhengan.rules.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengan.rules.InvalidValue;

class ResidentIdTest {

    /** The first two are the examples that the standard prints. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "34052419800101001X",
                "51132120000229001X",
                "410102199003071230",
                "410181195506304523",
                "810000199801040013"
            })
    void isTakenWithItsCheckCharacter(String number) {
        assertThat(new ResidentId(number).value()).isEqualTo(number);
        assertThat(number).endsWith("" + ResidentId.checkOf(number.substring(0, 17)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"410102199003071230, true", "' 11010519491231002x', true", "410102199003071231, false", "P-1, false"})
    void isRecognisedWhereItShouldNotStand(String text, boolean is) {
        assertThat(ResidentId.isOne(text)).isEqualTo(is);
    }

    @Test
    void isTakenWithASmallXAndWithSpaceAround() {
        assertThat(new ResidentId(" 11010519491231002x ").value()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "110105194912310021, check",
        "110105194912310029, check",
        "440524188001010015, check",
        "410102199003071231, check",
        "410102199002291231, day",
        "410102199013071230, day",
        "410102190002291239, day",
        "41010219900307123, digits",
        "4101021990030712300, digits",
        "11010519491231002Y, digits",
        "X10105194912310021, digits",
        "163456198001010017, province",
        "'', digits"
    })
    void isRefusedWhereItIsJustOffAndNotRepeated(String number, String why) {
        assertThatThrownBy(() -> new ResidentId(number))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining(why)
                .satisfies(refused -> assertThat(((InvalidValue) refused).faults())
                        .allSatisfy(fault -> assertThat(fault.detail().toString())
                                .doesNotContain(number.isEmpty() ? "\0" : number)));
    }

    @Test
    void everyWrongDigitIsFound() {
        var number = "410102199003071230";
        for (int i = 0; i < number.length(); i++) {
            char other = (char) ('0' + (number.charAt(i) - '0' + 1) % 10);
            var wrong = number.substring(0, i) + other + number.substring(i + 1);
            assertThatThrownBy(() -> new ResidentId(wrong)).as(wrong).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void showsItsFirstAndLastFour() {
        assertThat(new ResidentId("410102199003071230").masked()).isEqualTo("4101**********1230");
    }
}

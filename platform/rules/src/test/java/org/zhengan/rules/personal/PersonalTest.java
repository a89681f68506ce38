package org.zhengan.rules.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengan.rules.InvalidValue;

class PersonalTest {

    private record Holder(Personal<PersonName> name, PersonName bare, Personal<Phone> phone) {}

    @Test
    void isNeverPartOfAText() {
        var holder = new Holder(
                Personal.of(new PersonName("张三丰")), new PersonName("张三丰"), Personal.of(new Phone("13800005678")));

        assertThat(holder + " " + new ResidentId("410102199003071230") + new PersonalText("郑州市"))
                .doesNotContain("三丰")
                .doesNotContain("5678")
                .doesNotContain("4101")
                .doesNotContain("郑州");
    }

    @Test
    void isEqualToTheSameValue() {
        assertThat(Personal.of(new Phone("13800005678")))
                .isEqualTo(Personal.of(new Phone("+86 138 0000 5678")))
                .hasSameHashCodeAs(Personal.of(new Phone("13800005678")))
                .isNotEqualTo(Personal.of(new Phone("13800005679")))
                .isNotEqualTo(Personal.erased());
    }

    @Test
    void hasNothingToShowOnceErased() {
        var gone = Personal.<PersonName>erased();

        assertThat(gone.isErased()).isTrue();
        assertThat(gone.masked()).isEqualTo(Personal.ERASED);
        assertThatThrownBy(gone::value).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"张三, 张*", "张三丰, 张**", "欧阳, 欧*", "阿卜杜拉·买买提, 阿***", "李, *", "𠀀三, 𠀀*", "John Smith, J***"})
    void showsTheFirstCharacterOfAName(String name, String masked) {
        assertThat(new PersonName(name).masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张*", " ", "张\n三"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> new PersonName(name)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"13812345678, 138****5678", "0371-67181234, 037******1234", "008613812345678, 138****5678"})
    void showsTheEndsOfAPhoneNumber(String phone, String masked) {
        assertThat(new Phone(phone).masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1381234567", "138123456789", "12812345678", "67181234", "0371-671812", "138****5678", "phone"})
    void refusesWhatIsNoPhoneNumber(String phone) {
        assertThatThrownBy(() -> new Phone(phone))
                .isInstanceOf(InvalidValue.class)
                .hasMessageNotContaining(phone);
    }
}

package org.zhengan.vaccine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Undecidable;

class WorkingDaysTest {

    private final WorkingDays workingDays = new WorkingDays();

    @ParameterizedTest(name = "{1} working days from {0}: {2}")
    @CsvSource({
        "2022-07-14, 7, 2022-07-25",
        "2022-07-14, 1, 2022-07-15",
        "2022-07-14, 0, 2022-07-14",
        // Spring Festival: 01-31 to 02-06 off, 01-29 and 01-30 worked
        "2022-01-28, 1, 2022-01-29",
        "2022-01-28, 2, 2022-01-30",
        "2022-01-28, 3, 2022-02-07",
        "2022-01-30, 1, 2022-02-07",
        // Qingming: 04-03 to 04-05 off, Saturday 04-02 worked
        "2022-04-01, 1, 2022-04-02",
        "2022-04-01, 2, 2022-04-06",
        // National Day: 10-01 to 10-07 off, 10-08 and 10-09 worked
        "2022-09-29, 1, 2022-09-30",
        "2022-09-29, 2, 2022-10-08",
        "2022-09-29, 3, 2022-10-09",
        "2022-09-29, 4, 2022-10-10",
        "2022-12-30, 1, 2023-01-03"
    })
    void areCountedOverHolidaysAndMakeUpDays(LocalDate from, int days, LocalDate due) {
        var answer = workingDays.decide(new WorkingDaysQuestion(from, days), Settings.defaults());

        assertThat(answer.value().due()).isEqualTo(due);
        assertThat(answer.basis()).isNotEmpty();
    }

    @Test
    void areNotGuessedInAYearWithoutACalendar() {
        var question = new WorkingDaysQuestion(LocalDate.of(2031, 3, 3), 1);

        assertThatThrownBy(() -> workingDays.decide(question, Settings.defaults()))
                .isInstanceOfSatisfying(
                        Undecidable.class, refused -> assertThat(refused.code()).isEqualTo("calendar-not-loaded"));
    }

    @Test
    void areNotNegative() {
        assertThatThrownBy(() -> new WorkingDaysQuestion(LocalDate.of(2022, 3, 3), -1))
                .isInstanceOf(InvalidValue.class);
    }
}

package org.zhengan.fire.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.fire.calendar.WorkingDays.Question;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Undecidable;

class WorkingDaysTest {

    @ParameterizedTest(name = "{1} working days from {0}")
    @CsvSource({
        "2022-04-29, 3, 2022-05-07",
        "2022-04-29, 2, 2022-05-06",
        "2022-04-23, 1, 2022-04-24",
        "2022-01-28, 0, 2022-01-28"
    })
    void countFromTheDayAfterByTheCalendarOfTheStateCouncil(LocalDate from, int days, LocalDate due) {
        var answer = new WorkingDays().decide(new Question(from, days), Settings.defaults());

        assertThat(answer.value().due()).isEqualTo(due);
        assertThat(answer.basis()).extracting(basis -> basis.rule()).containsExactly("FIR-CAL-3");
    }

    @Test
    void areNotGuessedInAYearWithoutACalendar() {
        var question = new Question(LocalDate.of(2019, 12, 1), 1);

        assertThatThrownBy(() -> new WorkingDays().decide(question, Settings.defaults()))
                .isInstanceOfSatisfying(Undecidable.class, undecidable -> assertThat(undecidable.code())
                        .isEqualTo("calendar-not-loaded"));
    }

    @Test
    void areNotNegative() {
        assertThatThrownBy(() -> new Question(LocalDate.of(2022, 1, 1), -1)).isInstanceOf(InvalidValue.class);
    }
}

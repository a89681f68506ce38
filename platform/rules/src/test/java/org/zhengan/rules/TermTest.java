package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhengan.rules.Samples.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.stateCouncil();

    @ParameterizedTest
    @ValueSource(strings = {"PT2M", "PT48H", "PT1H30M", "PT0.5S", "P10D", "P0D", "W7", "2022-12-31"})
    void isWrittenAsItIsRead(String code) {
        assertThat(Term.parse(code).code()).isEqualTo(code);
        assertThat(Term.parse(Term.parse(code).code())).isEqualTo(Term.parse(code));
    }

    @Test
    void isReadByItsKind() {
        assertThat(Term.parse("PT24H")).isEqualTo(new Term.Continuous(Duration.ofHours(24)));
        assertThat(Term.parse("P1D")).isEqualTo(new Term.Days(1));
        assertThat(Term.parse("W3")).isEqualTo(new Term.WorkingDays(3));
        assertThat(Term.parse("2022-12-31")).isEqualTo(new Term.Until(LocalDate.of(2022, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "PD", "W", "Wx", "10 days", "2022-02-30"})
    void isNotGuessedFromWhatIsNoTerm(String code) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Term.parse(code))
                .satisfies(refused -> assertThat(refused.faults().get(0).code()).isEqualTo("invalid-term"));
    }

    @ParameterizedTest(name = "{1} from {0} is due {2}")
    @CsvSource({
        "2022-03-01T23:30, PT2H, 2022-03-02T01:30:00",
        "2022-01-28T09:00, P60D, 2022-03-29T23:59:59.999", // calendar days do not roll over holidays
        "2022-01-31T10:00, P1D, 2022-02-01T23:59:59.999",
        "2024-02-28T10:00, P1D, 2024-02-29T23:59:59.999",
        "2023-02-28T10:00, P1D, 2023-03-01T23:59:59.999",
        "2022-04-29T17:00, W3, 2022-05-07T23:59:59.999",
        "2022-04-29T17:00, 2022-12-31, 2022-12-31T23:59:59.999"
    })
    void isDueAtItsLastMoment(String start, String term, String due) {
        assertThat(Term.parse(term).dueFrom(at(start), CALENDAR)).isEqualTo(at(due));
    }

    @Test
    void countsDaysByTheDateOfTheCityNotOfGreenwich() {
        var localSecondOfMarch = Instant.parse("2022-03-01T16:30:00Z");

        assertThat(new Term.Days(1).dueFrom(localSecondOfMarch, CALENDAR)).isEqualTo(at("2022-03-03T23:59:59.999"));
    }

    @ParameterizedTest
    @CsvSource({
        "PT2H, 2 小时, 2 hours",
        "PT90M, 90 分钟, 90 minutes",
        "PT45S, 45 秒, 45 seconds",
        "P10D, 10 日, 10 days",
        "W7, 7 个工作日, 7 working days",
        "2022-12-31, 至 2022-12-31, until 2022-12-31"
    })
    void isToldInWords(String code, String zh, String en) {
        assertThat(Term.parse(code).words()).isEqualTo(new Text(zh, en));
    }
}

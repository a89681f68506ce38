package org.zhengan.vaccine.preparedness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.District;
import org.zhengan.rules.Settings;
import org.zhengan.vaccine.preparedness.DutyView.Duties;
import org.zhengan.vaccine.preparedness.DutyView.Duty;
import org.zhengan.vaccine.preparedness.DutyView.Status;

class DutyViewTest {

    private static final LocalDate TRAINED = LocalDate.of(2022, 3, 2);

    @ParameterizedTest(name = "trained on 2022-03-02, as of {0}: {1}")
    @CsvSource({"2022-03-01, DUE", "2022-03-02, DONE", "2023-03-01, DONE", "2023-03-02, DONE", "2023-03-03, DUE"})
    void trainingIsDueOnceAYear(LocalDate asOf, Status status) {
        assertThat(duty("OB-02", asOf, Settings.defaults(), trained()).status()).isEqualTo(status);
    }

    @Test
    void aCityMaySetTheInterval() {
        var settings = Settings.defaults().with(Map.of("trainingIntervalDays", "30"));

        var duty = duty("OB-02", LocalDate.of(2022, 4, 2), settings, trained());

        assertThat(duty.nextDueOn()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(duty.status()).isEqualTo(Status.DUE);
    }

    @Test
    void whatWasNeverRecordedIsDueAndWhatHasNoIntervalIsNot() {
        var duties = ask(LocalDate.of(2022, 3, 2), Settings.defaults(), List.of());

        assertThat(duties.items()).extracting(Duty::id).containsExactly("OB-01", "OB-02", "OB-03", "OB-04", "OB-05");
        assertThat(duties.items())
                .extracting(Duty::status)
                .containsExactly(Status.NO_INTERVAL, Status.DUE, Status.NO_INTERVAL, Status.DUE, Status.DUE);
    }

    @Test
    void theLastRecordOfItsKindCounts() {
        var records = List.of(trained(), of(PreparednessKind.TRAINING, TRAINED.minusDays(40)));

        var duties = ask(TRAINED, Settings.defaults(), records);

        assertThat(duties.items().get(1).lastOn()).isEqualTo(TRAINED);
        assertThat(duties.items().get(3).lastOn()).isNull();
    }

    @Test
    void withoutADayTheCitysTodayIsMeant() {
        assertThat(ask(null, Settings.defaults(), List.of()).asOf()).isEqualTo(LocalDate.of(2022, 4, 1));
    }

    private static Preparedness trained() {
        return of(PreparednessKind.TRAINING, TRAINED);
    }

    private static Preparedness of(PreparednessKind kind, LocalDate on) {
        return new Preparedness(kind, "市卫健委", on, on.getYear(), District.CITY, null, null);
    }

    private static Duty duty(String id, LocalDate asOf, Settings settings, Preparedness record) {
        return ask(asOf, settings, List.of(record)).items().stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Duties ask(@Nullable LocalDate asOf, Settings settings, List<Preparedness> kept) {
        return DutyView.VIEW
                .answering()
                .answer(new DutyView.Question(asOf), kept, settings, Instant.parse("2022-03-31T17:00:00Z"))
                .value();
    }
}

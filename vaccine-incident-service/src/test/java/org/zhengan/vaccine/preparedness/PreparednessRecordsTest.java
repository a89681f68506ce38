package org.zhengan.vaccine.preparedness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.Life;
import org.zhengan.testing.LifecycleContract;

class PreparednessRecordsTest extends LifecycleContract<Preparedness, PreparednessState> {

    /** 2022-03-02, nine in the morning. */
    private static final Instant START = Instant.parse("2022-03-02T01:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 2);

    @Override
    protected Lifecycle<Preparedness, PreparednessState> lifecycle() {
        return PreparednessRecords.LIFECYCLE;
    }

    @Override
    protected Preparedness thing(PreparednessState state) {
        return life().does(record(PreparednessKind.TRAINING, TODAY)).thing();
    }

    @Override
    protected List<?> commands() {
        return List.of(record(PreparednessKind.TRAINING, TODAY), new PreparednessCommands.Supplement(80, "考核合格"));
    }

    @ParameterizedTest
    @CsvSource({
        "PROVINCIAL_DRILL, OB-01",
        "TRAINING, OB-02",
        "PLAN_REVISION, OB-03",
        "EXPERT_GROUP_UPDATE, OB-04",
        "DUTY_TEST_CALL, OB-05"
    })
    void aRecordStandsUnderTheDutyItMeets(PreparednessKind kind, String rule) {
        assertThat(life().does(record(kind, TODAY)).rules()).contains(rule);
    }

    @Test
    void aRecordKnowsItsYear() {
        assertThat(life().does(record(PreparednessKind.RESERVE_CHECK, TODAY))
                        .thing()
                        .year())
                .isEqualTo(2022);
    }

    @Test
    void onlyWhatHasHappenedIsRecorded() {
        assertThat(life().refusals(record(PreparednessKind.TRAINING, TODAY))).isEmpty();
        assertThat(life().refusals(record(PreparednessKind.TRAINING, TODAY.plusDays(1))))
                .containsExactly("in-the-future");
    }

    @Test
    void theResultIsAddedLater() {
        var training = life().does(record(PreparednessKind.TRAINING, TODAY));

        training.does(new PreparednessCommands.Supplement(null, "考核合格"));

        assertThat(training.thing().participants()).isEqualTo(60);
        assertThat(training.thing().result()).isEqualTo("考核合格");
    }

    private static Life<Preparedness, PreparednessState> life() {
        return Life.of(PreparednessRecords.LIFECYCLE, START);
    }

    private static PreparednessCommands.RecordPreparedness record(PreparednessKind kind, LocalDate on) {
        return new PreparednessCommands.RecordPreparedness(kind, "市卫健委", on, District.CITY, 60, null);
    }
}

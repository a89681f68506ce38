package org.zhengan.vaccine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.vaccine.batch.Lots.START;
import static org.zhengan.vaccine.batch.Lots.identify;
import static org.zhengan.vaccine.batch.Lots.life;
import static org.zhengan.vaccine.batch.Lots.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengan.rules.Basis;
import org.zhengan.rules.District;
import org.zhengan.rules.Settings;
import org.zhengan.vaccine.aefi.VaccineCode;
import org.zhengan.vaccine.batch.BatchCommands.Suspend;

class LotViewTest {

    private static final Instant NOW = START.plus(Duration.ofDays(9));
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aLotOfWhichNothingIsKnownMayBeGivenAndTheAnswerSaysThatNothingIsKnown() {
        var answer = ask(List.of(), new LotQuestion(Lots.LOT, null, null, null, null));

        assertThat(answer.administrable()).isTrue();
        assertThat(answer.reason()).isEqualTo(LotReason.NO_CONTROL_KNOWN);
        assertThat(answer.detail().en()).isEqualTo("no control measure known");
        assertThat(answer.at()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource(BatchState.class)
    void everyMeasureInForceForbidsItAndOnlyReleaseLiftsIt(BatchState state) {
        var answer = ask(List.of(Lots.in(state)), anywhere());

        assertThat(answer.administrable()).isEqualTo(state == BatchState.IDENTIFIED || state == BatchState.RELEASED);
        assertThat(answer.reason().name()).isEqualTo(state.name());
        assertThat(answer.controls()).singleElement().satisfies(control -> assertThat(control.since())
                .isEqualTo(START));
    }

    @ParameterizedTest(name = "{0} after it was identified: {1}")
    @CsvSource({
        "PT-0.001S, NOT_YET_CONTROLLED",
        "PT0S, IDENTIFIED",
        "PT59M59.999S, IDENTIFIED",
        "PT1H, SUSPENDED",
        "PT1H59M59.999S, SUSPENDED",
        "PT2H, SEALED",
        "PT2H59M59.999S, SEALED",
        "PT3H, RELEASED"
    })
    void whatWasInForceAtTheInstantAskedForDecides(Duration after, LotReason reason) {
        var lot = life().does(identify(District.JINSHUI))
                .at(START.plus(HOUR))
                .does(Lots.NOTICE)
                .at(START.plus(HOUR.multipliedBy(2)))
                .does(Lots.SEAL)
                .at(START.plus(HOUR.multipliedBy(3)))
                .does(Lots.RELEASE)
                .thing();

        var answer = ask(List.of(lot), new LotQuestion(Lots.LOT, START.plus(after), null, null, null));

        assertThat(answer.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "unit {0} in {1}: {2}")
    @CsvSource({
        ", , SUSPENDED",
        ", JINSHUI, SUSPENDED",
        ", ERQI, OUT_OF_SCOPE",
        "某接种点, , SUSPENDED",
        "某接种点, JINSHUI, SUSPENDED",
        "某接种点, ERQI, OUT_OF_SCOPE",
        "点名单位, ERQI, SUSPENDED"
    })
    void aNoticeBindsItsAreasAndItsUnits(@Nullable String unit, @Nullable District district, LotReason reason) {
        var bound = new Suspend(List.of(Stop.values()), List.of(District.JINSHUI), List.of("点名单位"), null, null);
        var lot = life().does(identify(District.CITY)).does(bound).thing();

        var answer = ask(List.of(lot), new LotQuestion(Lots.LOT, null, unit, district, null));

        assertThat(answer.reason()).isEqualTo(reason);
        assertThat(answer.administrable()).isEqualTo(reason == LotReason.OUT_OF_SCOPE);
    }

    @Test
    void aNoticeToUnitsAloneBindsOnlyThem() {
        var bound = new Suspend(List.of(Stop.values()), List.of(), List.of("点名单位"), null, null);
        var lot = life().does(identify(District.CITY)).does(bound).thing();

        assertThat(ask(List.of(lot), new LotQuestion(Lots.LOT, null, "某接种点", null, null))
                        .reason())
                .isEqualTo(LotReason.OUT_OF_SCOPE);
        assertThat(ask(List.of(lot), new LotQuestion(Lots.LOT, null, "点名单位", null, null))
                        .reason())
                .isEqualTo(LotReason.SUSPENDED);
    }

    @Test
    void ofSeveralControlsTheWeightiestDecides() {
        var released = Lots.in(BatchState.RELEASED);
        var elsewhere =
                life().does(identify(District.ERQI)).does(notice(District.ERQI)).thing();

        var answer = ask(List.of(released, elsewhere), anywhere());

        assertThat(answer.reason()).isEqualTo(LotReason.SUSPENDED);
        assertThat(answer.controls())
                .extracting(LotAnswer.Control::reason)
                .containsExactly(LotReason.SUSPENDED, LotReason.RELEASED);
    }

    @Test
    void lotNumbersRepeatOverProductsSoTheProductNarrowsWhatIsAsked() {
        var kept = List.of(Lots.in(BatchState.SUSPENDED));
        var other = new VaccineCode("MMR");

        assertThat(ask(kept, new LotQuestion(Lots.LOT, null, null, null, other)).reason())
                .isEqualTo(LotReason.NO_CONTROL_KNOWN);
        assertThat(ask(kept, new LotQuestion(Lots.LOT, null, null, null, Lots.HPV))
                        .reason())
                .isEqualTo(LotReason.SUSPENDED);
    }

    @Test
    void onlyTheLotIsReadAndEverybodyIsAnswered() {
        assertThat(LotView.VIEW.select().apply(anywhere())).isEqualTo(Map.of("batchNo", "J009827"));
        assertThat(LotView.VIEW.ofAll()).isTrue();
        assertThat(BatchControls.LEDGER.filters())
                .anyMatch(filter -> filter.field().equals("batchNo"));
    }

    @ParameterizedTest
    @EnumSource(LotReason.class)
    void everyReasonStandsUnderAClause(LotReason reason) {
        assertThat(LotView.VIEW.rules())
                .extracting(Basis::rule)
                .contains(reason.basis().rule());
        assertThat(reason.basis().clause().number()).isEqualTo("2.2.2(3)");
    }

    private static LotQuestion anywhere() {
        return new LotQuestion(Lots.LOT, null, null, null, null);
    }

    private static LotAnswer ask(List<BatchControl> kept, LotQuestion question) {
        return LotView.VIEW
                .answering()
                .answer(question, kept, Settings.defaults(), NOW)
                .value();
    }
}

package org.zhengan.vaccine.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zhengan.vaccine.batch.Lots.START;
import static org.zhengan.vaccine.batch.Lots.identify;
import static org.zhengan.vaccine.batch.Lots.life;
import static org.zhengan.vaccine.batch.Lots.notice;
import static org.zhengan.vaccine.batch.Lots.stock;
import static org.zhengan.vaccine.batch.Lots.suspended;
import static org.zhengan.vaccine.batch.Lots.use;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.District;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Settings;
import org.zhengan.rules.lifecycle.CommandName;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.testing.Life;
import org.zhengan.vaccine.batch.BatchCommands.Destroy;
import org.zhengan.vaccine.batch.BatchCommands.Identify;
import org.zhengan.vaccine.batch.BatchCommands.OrderRecall;
import org.zhengan.vaccine.batch.BatchCommands.RecordStock;
import org.zhengan.vaccine.batch.BatchCommands.Release;
import org.zhengan.vaccine.batch.BatchCommands.Seal;
import org.zhengan.vaccine.batch.BatchCommands.Suspend;
import org.zhengan.vaccine.batch.BatchEvents.DiscrepancyFoundV1;

class BatchControlsTest {

    private static final String CLINIC = "花园路社区卫生服务中心";

    /** The table of 3.6: which measure leads where; what is not here is illegal. */
    private static final Map<BatchState, Map<String, BatchState>> TABLE = new EnumMap<>(Map.of(
            BatchState.IDENTIFIED, Map.of("suspend", BatchState.SUSPENDED),
            BatchState.SUSPENDED,
                    Map.of(
                            "seal", BatchState.SEALED,
                            "detain", BatchState.DETAINED,
                            "order-recall", BatchState.RECALL_ORDERED,
                            "release", BatchState.RELEASED),
            BatchState.SEALED,
                    Map.of(
                            "order-recall", BatchState.RECALL_ORDERED,
                            "destroy", BatchState.DESTROYED,
                            "release", BatchState.RELEASED),
            BatchState.DETAINED,
                    Map.of(
                            "order-recall", BatchState.RECALL_ORDERED,
                            "destroy", BatchState.DESTROYED,
                            "release", BatchState.RELEASED),
            BatchState.RECALL_ORDERED, Map.of("confirm-recall", BatchState.RECALLED),
            BatchState.RECALLED, Map.of("destroy", BatchState.DESTROYED),
            BatchState.DESTROYED, Map.of(),
            BatchState.RELEASED, Map.of()));

    private static final List<Object> MEASURES =
            List.of(Lots.NOTICE, Lots.SEAL, Lots.DETAIN, Lots.RECALL, Lots.RECALLED, Lots.DESTROY, Lots.RELEASE);

    @ParameterizedTest
    @EnumSource(BatchState.class)
    void measuresFollowEachOtherAsTheSpecificationsTableSays(BatchState state) {
        var standing = new Standing<>("id", state, Lots.in(state), List.<Deadline>of());
        var moment = Life.of(BatchControls.LIFECYCLE, START).moment();

        for (var measure : MEASURES) {
            var decision = BatchControls.LIFECYCLE.decide(standing, "id", measure, moment);

            var to = TABLE.get(state).get(CommandName.of(measure.getClass()));
            if (to == null) {
                assertThat(decision).as("%s", measure).isInstanceOf(Decision.Illegal.class);
            } else {
                assertThat(decision)
                        .as("%s", measure)
                        .isInstanceOfSatisfying(Decision.Accepted.class, accepted -> assertThat(accepted.to())
                                .isEqualTo(to));
            }
        }
    }

    @Test
    void aLotIsLinkedToAnIncidentOrASignal() {
        var unlinked = new Identify(Lots.HPV, Lots.LOT, District.CITY, null, null);
        var bySignal = new Identify(Lots.HPV, Lots.LOT, District.CITY, null, "SG-1");

        assertThat(life().refusals(unlinked)).containsExactly("not-linked");
        assertThat(life().does(bySignal).state()).isEqualTo(BatchState.IDENTIFIED);
    }

    @Test
    void aNoticeEndsBuyingDistributionAndUseInItsOwnAreaAndNamesWhomItBinds() {
        var lot = life().does(identify(District.JINSHUI));

        assertThat(lot.refusals(
                        new Suspend(List.of(Stop.USE, Stop.PURCHASE), List.of(District.JINSHUI), null, null, null)))
                .containsExactly("notice-incomplete");
        assertThat(lot.refusals(notice())).containsExactly("notice-not-addressed");
        assertThat(lot.refusals(notice(District.JINSHUI, District.ERQI))).containsExactly("outside-own-area");
        assertThat(lot.refusals(notice(District.CITY))).containsExactly("outside-own-area");
        assertThat(lot.does(notice(District.JINSHUI)).rules()).contains("VAC-2.2.2-3b");
    }

    @Test
    void aControlOfTheCityMayBindEveryDistrict() {
        var lot = life().does(identify(District.CITY)).does(notice(District.ERQI, District.GONGYI));

        assertThat(lot.state()).isEqualTo(BatchState.SUSPENDED);
    }

    @ParameterizedTest(name = "a notice after {0} is {1}")
    @CsvSource({"PT59M59S, MET", "PT1H, MET", "PT1H0.001S, MET_LATE"})
    void theNoticeIsToGoOutWithinTheHour(Duration after, Deadline.Status status) {
        var lot = life().does(identify(District.JINSHUI)).at(START.plus(after)).does(Lots.NOTICE);

        assertThat(lot.clock("stop-notice").status()).isEqualTo(status);
        assertThat(lot.clock("stop-notice").basis().rule()).isEqualTo("DL-09");
    }

    @Test
    void aCityMaySetHowSoonTheNoticeGoesOut() {
        var settings = Settings.defaults().with(Map.of("stopNoticeMinutes", "30"));

        var lot = Life.of(BatchControls.LIFECYCLE, START, settings).does(identify(District.JINSHUI));

        assertThat(lot.clock("stop-notice").dueAt()).isEqualTo(START.plus(Duration.ofMinutes(30)));
    }

    @Test
    void sealingDetainingRecallAndDestructionNeedTheirPapers() {
        assertThat(suspended().refusals(new Seal(null))).containsExactly("legal-basis-missing");
        assertThat(suspended().refusals(new BatchCommands.Detain(null))).containsExactly("legal-basis-missing");
        assertThat(suspended().refusals(new OrderRecall(null, null))).containsExactly("mah-missing");
        assertThat(suspended().does(Lots.SEAL).refusals(new Destroy(null))).containsExactly("record-missing");
    }

    @ParameterizedTest
    @CsvSource({"EXCLUDED, true", "NOT_EXCLUDED, false", "CONFIRMED, false"})
    void aLotIsLetGoOnlyWhenAProblemOfQualityIsExcluded(QualityConclusion conclusion, boolean may) {
        var refusals = suspended().refusals(new Release(conclusion, "检验报告"));

        assertThat(refusals).isEqualTo(may ? List.of() : List.of("problem-not-excluded"));
    }

    @Test
    void aRecallIsCompleteOnceEveryUnitBalances() {
        var lot = suspended().does(Lots.RECALL);
        assertThat(lot.refusals(Lots.RECALLED)).containsExactly("not-balanced");

        lot.does(new RecordStock(stock(CLINIC, 100, 60, 39)));
        lot.does(new RecordStock(stock("某疾控中心", 100, 60, 41)));
        assertThat(lot.refusals(Lots.RECALLED)).as("two wrongs").containsExactly("not-balanced");

        lot.does(new RecordStock(stock(CLINIC, 100, 60, 40)));
        lot.does(new RecordStock(stock("某疾控中心", 100, 60, 40)));
        assertThat(lot.does(Lots.RECALLED).state()).isEqualTo(BatchState.RECALLED);
    }

    @ParameterizedTest(name = "{0} on hand of 100, 60 used: {1}")
    @CsvSource({"39, 1", "41, -1"})
    void aDifferenceIsTold(long onHand, long difference) {
        var lot = suspended().does(new RecordStock(stock(CLINIC, 100, 60, onHand)));

        assertThat(lot.told()).containsExactly("vaccine.batch.discrepancy-found");
        assertThat(lot.data("vaccine.batch.discrepancy-found"))
                .isInstanceOfSatisfying(DiscrepancyFoundV1.class, told -> {
                    assertThat(told.difference()).isEqualTo(difference);
                    assertThat(told.unit()).isEqualTo(CLINIC);
                });
    }

    @Test
    void aDifferenceIsToldOnceAndABalanceNever() {
        var lot = suspended().does(new RecordStock(stock(CLINIC, 100, 60, 39)));

        assertThat(lot.does(new RecordStock(stock(CLINIC, 100, 59, 40))).told()).isEmpty();
        assertThat(lot.does(new RecordStock(stock(CLINIC, 100, 60, 40))).told()).isEmpty();
        assertThat(lot.thing().ledger()).hasSize(1);
    }

    @ParameterizedTest(name = "used {0} after the notice")
    @CsvSource({"PT-0.001S, false", "PT0S, false", "PT0.001S, true"})
    void usingItLaterThanTheNoticeBreaksTheControl(Duration after, boolean breaks) {
        var lot = suspended().at(START.plusSeconds(60));

        lot.does(use(CLINIC, District.JINSHUI, START.plus(after)));

        assertThat(lot.told().contains("vaccine.batch.control-breached")).isEqualTo(breaks);
        assertThat(lot.told()).contains("vaccine.batch.movement-recorded");
        assertThat(lot.thing().breaches()).hasSize(breaks ? 1 : 0);
    }

    @Test
    void onlyWhomTheNoticeBindsBreaksIt() {
        var lot = life().does(identify(District.CITY)).does(notice(District.JINSHUI));
        lot.at(START.plusSeconds(60));

        assertThat(lot.does(use("某区接种点", District.ERQI, START.plusSeconds(9)))
                        .thing()
                        .breaches())
                .isEmpty();
        assertThat(lot.does(use(CLINIC, District.JINSHUI, START.plusSeconds(9)))
                        .thing()
                        .breaches())
                .hasSize(1);
    }

    @Test
    void whatOneUnitDoesAgainIsSummedUp() {
        var lot = suspended().at(START.plusSeconds(60));

        lot.does(use(CLINIC, District.JINSHUI, START.plusSeconds(9)))
                .does(use(CLINIC, District.JINSHUI, START.plusSeconds(5)));

        assertThat(lot.thing().breaches())
                .containsExactly(new Breach(
                        CLINIC, District.JINSHUI, Stop.USE, 2, 2, START.plusSeconds(5), START.plusSeconds(9)));
    }

    @Test
    void nothingIsRecordedBeforeItHappens() {
        assertThat(suspended().refusals(use(CLINIC, District.JINSHUI, START.plusMillis(1))))
                .containsExactly("in-the-future");
    }

    @Test
    void aNegativeQuantityIsNoQuantity() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> stock(CLINIC, -1, 0, -1))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(InvalidValue.Fault::pointer)
                        .containsExactly("/receivedQty", "/onHandQty"));
    }

    @Test
    void onlyRiskControlAndMarketSupervisionTakeMeasures() {
        var lot = life().does(identify(District.JINSHUI)).by("HEALTH");

        assertThat(lot.tries(Lots.NOTICE)).isInstanceOf(Decision.Denied.class);
        assertThat(lot.by("RISK_CONTROL").does(Lots.NOTICE).state()).isEqualTo(BatchState.SUSPENDED);
    }
}

package org.zhengan.vaccine.batch;

import static org.zhengan.vaccine.aefi.Roles.CDC;
import static org.zhengan.vaccine.aefi.Roles.CITY_HQ_OFFICE;
import static org.zhengan.vaccine.aefi.Roles.HEALTH;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;
import static org.zhengan.vaccine.aefi.Roles.RISK_CONTROL;
import static org.zhengan.vaccine.batch.BatchState.DESTROYED;
import static org.zhengan.vaccine.batch.BatchState.DETAINED;
import static org.zhengan.vaccine.batch.BatchState.IDENTIFIED;
import static org.zhengan.vaccine.batch.BatchState.RECALLED;
import static org.zhengan.vaccine.batch.BatchState.RECALL_ORDERED;
import static org.zhengan.vaccine.batch.BatchState.RELEASED;
import static org.zhengan.vaccine.batch.BatchState.SEALED;
import static org.zhengan.vaccine.batch.BatchState.SUSPENDED;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Term;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Clock;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.vaccine.batch.BatchCommands.ConfirmRecall;
import org.zhengan.vaccine.batch.BatchCommands.Destroy;
import org.zhengan.vaccine.batch.BatchCommands.Detain;
import org.zhengan.vaccine.batch.BatchCommands.Identify;
import org.zhengan.vaccine.batch.BatchCommands.OrderRecall;
import org.zhengan.vaccine.batch.BatchCommands.RecordMovement;
import org.zhengan.vaccine.batch.BatchCommands.RecordStock;
import org.zhengan.vaccine.batch.BatchCommands.Release;
import org.zhengan.vaccine.batch.BatchCommands.Seal;
import org.zhengan.vaccine.batch.BatchCommands.Suspend;
import org.zhengan.vaccine.batch.BatchEvents.BatchMeasureV1;
import org.zhengan.vaccine.batch.BatchEvents.BatchMovementV1;
import org.zhengan.vaccine.batch.BatchEvents.DiscrepancyFoundV1;

/** The life of the control of a lot, and the ledger of them all. */
public final class BatchControls {

    private static final Set<BatchState> OPEN = EnumSet.complementOf(EnumSet.of(DESTROYED, RELEASED));

    private static final String STOP_NOTICE = "stop-notice";

    private static final Clock<BatchControl> TO_NOTIFY = Clock.named(
            STOP_NOTICE, lot -> new Term.Continuous(Duration.ofMinutes(lot.stopNoticeMinutes())), BatchRules.IN_TIME);

    /** Its state table. */
    public static final Lifecycle<BatchControl, BatchState> LIFECYCLE = Lifecycle.of(
                    "vaccine", "batch", new Text("涉事疫苗控制", "Batch control"), BatchControl.class, BatchState.class)
            .in(BatchControl::district)
            .readBy(CITY_HQ_OFFICE)
            .numbered("BC")
            .uniqueWhile(
                    OPEN,
                    "lot",
                    lot -> lot.vaccineCode().value() + "|" + lot.batchNo().value() + "|" + lot.district())
            .cites(List.of(BatchRules.BREACHED, BatchRules.BALANCE))
            .on(Identify.class)
            .starts(IDENTIFIED)
            .by(RISK_CONTROL, MARKET_SUPERVISION)
            .provided(BatchRules.LINKED, attempt -> attempt.command())
            .making(BatchCourse::identified)
            .emits("vaccine.batch.identified", BatchMeasureV1.class, BatchMeasureV1::of)
            .opens(TO_NOTIFY)
            .on(Suspend.class)
            .from(IDENTIFIED)
            .to(SUSPENDED)
            .by(RISK_CONTROL, MARKET_SUPERVISION)
            .provided(BatchRules.NOTICE_COMPLETE, attempt -> attempt.command().notice())
            .provided(BatchRules.NOTICE_ADDRESSED, attempt -> attempt.command().notice())
            .provided(
                    BatchRules.OWN_AREA,
                    attempt -> new BatchRules.Area(
                            attempt.thing().district(), attempt.command().districts()))
            .making(BatchCourse::suspended)
            .emits("vaccine.batch.suspended", BatchMeasureV1.class, BatchMeasureV1::of)
            .meets(STOP_NOTICE)
            .on(Seal.class)
            .from(SUSPENDED)
            .to(SEALED)
            .by(RISK_CONTROL, MARKET_SUPERVISION)
            .provided(BatchRules.LEGAL_BASIS, attempt -> attempt.command().legalBasis() != null)
            .making(BatchCourse::sealed)
            .emits("vaccine.batch.sealed", BatchMeasureV1.class, BatchMeasureV1::of)
            .on(Detain.class)
            .from(SUSPENDED)
            .to(DETAINED)
            .by(RISK_CONTROL, MARKET_SUPERVISION)
            .provided(BatchRules.LEGAL_BASIS, attempt -> attempt.command().legalBasis() != null)
            .making(BatchCourse::detained)
            .emits("vaccine.batch.detained", BatchMeasureV1.class, BatchMeasureV1::of)
            .on(OrderRecall.class)
            .from(SUSPENDED, SEALED, DETAINED)
            .to(RECALL_ORDERED)
            .by(RISK_CONTROL, MARKET_SUPERVISION)
            .provided(BatchRules.MAH_NAMED, attempt -> attempt.command().mah() != null)
            .making(BatchCourse::recallOrdered)
            .emits("vaccine.batch.recall-ordered", BatchMeasureV1.class, BatchMeasureV1::of)
            .on(ConfirmRecall.class)
            .from(RECALL_ORDERED)
            .to(RECALLED)
            .by(RISK_CONTROL, MARKET_SUPERVISION)
            .provided(BatchRules.BALANCED, attempt -> attempt.thing())
            .making(BatchCourse::recalled)
            .emits("vaccine.batch.recalled", BatchMeasureV1.class, BatchMeasureV1::of)
            .on(Destroy.class)
            .from(SEALED, DETAINED, RECALLED)
            .to(DESTROYED)
            .by(RISK_CONTROL, MARKET_SUPERVISION)
            .provided(
                    BatchRules.DESTRUCTION_RECORDED,
                    attempt -> attempt.command().record() != null)
            .making(BatchCourse::destroyed)
            .emits("vaccine.batch.destroyed", BatchMeasureV1.class, BatchMeasureV1::of)
            .on(Release.class)
            .from(SUSPENDED, SEALED, DETAINED)
            .to(RELEASED)
            .by(RISK_CONTROL, MARKET_SUPERVISION)
            .provided(BatchRules.PROBLEM_EXCLUDED, attempt -> attempt.command().conclusion())
            .making(BatchCourse::released)
            .emits("vaccine.batch.released", BatchMeasureV1.class, BatchMeasureV1::of)
            .on(RecordStock.class)
            .from(IDENTIFIED, SUSPENDED, SEALED, DETAINED, RECALL_ORDERED, RECALLED)
            .by(RISK_CONTROL, MARKET_SUPERVISION, HEALTH, CDC)
            .making(BatchCourse::stocked)
            .emitsWhen(
                    BatchCourse::differs,
                    "vaccine.batch.discrepancy-found",
                    DiscrepancyFoundV1.class,
                    DiscrepancyFoundV1::of)
            .under(BatchRules.BALANCE)
            .on(RecordMovement.class)
            .from(IDENTIFIED, SUSPENDED, SEALED, DETAINED, RECALL_ORDERED, RECALLED, DESTROYED)
            .by(RISK_CONTROL, MARKET_SUPERVISION, HEALTH, CDC)
            .provided(BatchRules.HAS_HAPPENED)
            .making(BatchCourse::moved)
            .emits("vaccine.batch.movement-recorded", BatchMovementV1.class, BatchMovementV1::of)
            .emitsWhen(
                    BatchCourse::breaks, "vaccine.batch.control-breached", BatchMovementV1.class, BatchMovementV1::of)
            .under(BatchRules.BALANCE)
            .build();

    /** Where they are found. */
    public static final Ledger<BatchControl, BatchState> LEDGER = Ledger.of(LIFECYCLE, "batches")
            .filteredBy("batchNo")
            .filteredBy("vaccineCode")
            .filteredBy("incidentId")
            .filteredBy("signalId");

    /** What of it a city may set. */
    public static final List<Setting<?>> SETTINGS = List.of(BatchRules.STOP_NOTICE_MINUTES);

    private BatchControls() {}
}

package org.zhengan.vaccine.batch;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Change;
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

/** What becomes of a controlled lot by each command. */
final class BatchCourse {

    private BatchCourse() {}

    static BatchControl identified(Attempt<BatchControl, Identify> attempt) {
        var lot = attempt.command();
        var moment = attempt.moment();
        return new BatchControl(
                moment.number(),
                lot.vaccineCode(),
                lot.batchNo(),
                lot.district(),
                lot.incidentId(),
                lot.signalId(),
                moment.at(),
                moment.settings().get(BatchRules.STOP_NOTICE_MINUTES),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static BatchControl suspended(Attempt<BatchControl, Suspend> attempt) {
        var notice = attempt.command();
        var told = notice.notifiedUnits() == null ? List.<String>of() : notice.notifiedUnits();
        return attempt.thing()
                .notified(notice.notice(), told)
                .with(taken(attempt.moment(), BatchState.SUSPENDED, notice.legalBasis()));
    }

    static BatchControl sealed(Attempt<BatchControl, Seal> attempt) {
        var basis = attempt.command().legalBasis();
        return attempt.thing().with(taken(attempt.moment(), BatchState.SEALED, basis));
    }

    static BatchControl detained(Attempt<BatchControl, Detain> attempt) {
        var basis = attempt.command().legalBasis();
        return attempt.thing().with(taken(attempt.moment(), BatchState.DETAINED, basis));
    }

    static BatchControl recallOrdered(Attempt<BatchControl, OrderRecall> attempt) {
        var order = attempt.command();
        var moment = attempt.moment();
        return attempt.thing()
                .with(new Measure(
                        BatchState.RECALL_ORDERED,
                        by(moment),
                        moment.at(),
                        order.legalBasis(),
                        order.mah(),
                        null,
                        null));
    }

    static BatchControl recalled(Attempt<BatchControl, ConfirmRecall> attempt) {
        return attempt.thing().with(taken(attempt.moment(), BatchState.RECALLED, null));
    }

    static BatchControl destroyed(Attempt<BatchControl, Destroy> attempt) {
        var moment = attempt.moment();
        var record = attempt.command().record();
        return attempt.thing()
                .with(new Measure(BatchState.DESTROYED, by(moment), moment.at(), null, null, record, null));
    }

    static BatchControl released(Attempt<BatchControl, Release> attempt) {
        var moment = attempt.moment();
        var why = attempt.command();
        return attempt.thing()
                .with(new Measure(
                        BatchState.RELEASED, by(moment), moment.at(), why.reason(), null, null, why.conclusion()));
    }

    static BatchControl stocked(Attempt<BatchControl, RecordStock> attempt) {
        return attempt.thing().with(attempt.command().stock());
    }

    static BatchControl moved(Attempt<BatchControl, RecordMovement> attempt) {
        var lot = attempt.thing();
        return lot.isBrokenBy(attempt.command()) ? lot.with(Breach.of(attempt.command())) : lot;
    }

    static boolean breaks(Change<BatchControl, RecordMovement> change) {
        return change.old().isBrokenBy(change.command());
    }

    /** A difference is told once, not each time the same figures come in. */
    static boolean differs(Change<BatchControl, RecordStock> change) {
        var row = change.command().stock();
        var before = change.old().stockOf(row).map(Stock::difference).orElse(0L);
        return !row.isBalanced() && !Objects.equals(before, row.difference());
    }

    private static Measure taken(Moment moment, BatchState kind, @Nullable String legalBasis) {
        return new Measure(kind, by(moment), moment.at(), legalBasis, null, null, null);
    }

    private static String by(Moment moment) {
        var actor = moment.actor();
        return actor.unit().isBlank() ? actor.subject() : actor.unit();
    }
}

package org.zhengan.vaccine.duty;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.RowBuilder;
import org.zhengan.vaccine.duty.DutyCommands.CountReport;
import org.zhengan.vaccine.duty.DutyCommands.Learn;
import org.zhengan.vaccine.duty.DutyCommands.TakeNews;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.ReportRules;

/** By what the rows of a reporting duty are told apart. */
final class DutySigns {

    /** Nobody has learned of an incident in the future. */
    static final Rule<Attempt<ReportingDuty, Learn>> LEARNED_BEFORE_NOW = Guard.of(
            ReportRules.CLOCK_OF_ITS_OWN,
            attempt -> !attempt.command().learnedAt().isAfter(attempt.moment().at()),
            "learned-in-future",
            "获知时间不得晚于此刻",
            "it is not learned in the future");

    /** What no other row is for: news already known, a report that nothing waits for. */
    static final Rule<Attempt<ReportingDuty, ?>> SOMETHING_FOLLOWS = Guard.of(
            ReportRules.CLOCK_OF_ITS_OWN,
            attempt -> false,
            "nothing-follows",
            "对报告责任没有影响",
            "nothing follows for the duty");

    private DutySigns() {}

    static boolean isDismissed(Attempt<ReportingDuty, TakeNews> attempt) {
        return attempt.command().dismissed();
    }

    static boolean isEnded(Attempt<ReportingDuty, TakeNews> attempt) {
        return attempt.command().endedAt() != null;
    }

    /** There is a level to report under. */
    static boolean isLevelled(Attempt<ReportingDuty, TakeNews> attempt) {
        var news = attempt.command();
        var levels = news.levels();
        return !news.dismissed()
                && news.endedAt() == null
                && !levels.isEmpty()
                && levels.get(levels.size() - 1).level() != Grade.NONE;
    }

    static boolean isChanged(Attempt<ReportingDuty, TakeNews> attempt) {
        return isLevelled(attempt)
                && !attempt.command().levels().equals(attempt.thing().levels());
    }

    static boolean hasWritten(Attempt<ReportingDuty, ?> attempt) {
        return attempt.thing().written() != null;
    }

    /** It went out after every other that is counted; an older one written down late moves nothing. */
    static boolean isLatest(Attempt<ReportingDuty, CountReport> attempt) {
        var last = attempt.thing().lastReportAt();
        return last == null || attempt.command().sentAt().isAfter(last);
    }

    static <C> RowBuilder<ReportingDuty, DutyState, C> meetsRemembered(
            RowBuilder<ReportingDuty, DutyState, C> row,
            String clock,
            Function<ReportingDuty, @Nullable Sent> remembered) {
        return row.meetsWhen(
                change -> remembered.apply(change.after()) != null, clock, change -> Objects.requireNonNull(
                                remembered.apply(change.after()), "asked before")
                        .at());
    }
}

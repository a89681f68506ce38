package org.zhengan.vaccine.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhengan.rules.Basis;
import org.zhengan.rules.City;
import org.zhengan.rules.Term;
import org.zhengan.rules.lifecycle.Change;
import org.zhengan.rules.lifecycle.Clock;
import org.zhengan.rules.lifecycle.RowBuilder;
import org.zhengan.vaccine.report.FinalDeadline;
import org.zhengan.vaccine.report.FollowUpMode;
import org.zhengan.vaccine.report.FollowUpTurns;
import org.zhengan.vaccine.report.Limit;
import org.zhengan.vaccine.report.ReportRules;

/** The clocks of a reporting duty: DL-01 to DL-06 and DL-08. */
final class DutyClocks {

    static final String PHONE = "initial-phone";
    static final String WRITTEN = "initial-written";
    static final String FOLLOW_UP = "follow-up";
    static final String PROGRESS_PHONE = "progress-phone";
    static final String PROGRESS = "progress-written";
    static final String FINAL = "final";

    static final Clock<ReportingDuty> TO_FINISH = Clock.<ReportingDuty>named(
                    FINAL, duty -> FinalDeadline.TERM, ReportRules.FINAL)
            .startingAt(duty -> Objects.requireNonNull(duty.endedAt(), "handling has ended"));

    private DutyClocks() {}

    /** DL-01 to DL-04, started anew where a change of level makes them fall due earlier. */
    static <C> RowBuilder<ReportingDuty, DutyState, C> initial(RowBuilder<ReportingDuty, DutyState, C> row) {
        return row.sharing(each -> limited(each, PHONE, ReportingDuty::owedPhone, Limit.PHONE))
                .sharing(each ->
                        limited(each, WRITTEN, ReportingDuty::owedWritten, Limit.GRAVEST, Limit.LARGER, Limit.GENERAL));
    }

    /** DL-08: a rise is reported within the limits of the new level. */
    static <C> RowBuilder<ReportingDuty, DutyState, C> progress(RowBuilder<ReportingDuty, DutyState, C> row) {
        return row.sharing(each -> limited(each, PROGRESS_PHONE, ReportingDuty::owedProgressPhone, Limit.PHONE))
                .sharing(each -> limited(
                        each, PROGRESS, ReportingDuty::owedProgress, Limit.GRAVEST, Limit.LARGER, Limit.GENERAL))
                .under(ReportRules.PROGRESS);
    }

    /** DL-05: each turn is a clock of its own. */
    static <C> RowBuilder<ReportingDuty, DutyState, C> followUp(RowBuilder<ReportingDuty, DutyState, C> row) {
        return row.restartsWhen(turnOf(1), nextTurn(ReportRules.DAILY))
                .restartsWhen(turnOf(3), nextTurn(ReportRules.EVERY_THREE_DAYS));
    }

    private static <C> RowBuilder<ReportingDuty, DutyState, C> limited(
            RowBuilder<ReportingDuty, DutyState, C> row,
            String name,
            Function<ReportingDuty, Optional<Owed>> owed,
            Limit... limits) {
        var rows = row;
        for (var limit : limits) {
            Clock<ReportingDuty> clock = Clock.named(name, duty -> limit.term(), limit.basis());
            rows = rows.restartsWhen(
                    begins(owed, limit),
                    clock.startingAt(duty -> owed.apply(duty).orElseThrow().start()));
        }
        return rows;
    }

    private static <C> Predicate<Change<ReportingDuty, C>> begins(
            Function<ReportingDuty, Optional<Owed>> owed, Limit limit) {
        return change -> {
            var before = Optional.ofNullable(change.before()).flatMap(owed);
            var after = owed.apply(change.after());
            return !after.equals(before)
                    && after.map(Owed::limit).filter(limit::equals).isPresent();
        };
    }

    private static <C> Predicate<Change<ReportingDuty, C>> turnOf(int days) {
        return change -> {
            var before = Optional.ofNullable(change.before()).map(ReportingDuty::followUpDue);
            var after = Optional.ofNullable(change.after().followUpDue());
            return !after.equals(before)
                    && after.isPresent()
                    && FollowUpTurns.daysOf(change.after().level()) == days;
        };
    }

    private static Clock<ReportingDuty> nextTurn(Basis basis) {
        return Clock.<ReportingDuty>named(FOLLOW_UP, DutyClocks::term, basis)
                .startingAt(duty -> Objects.requireNonNull(duty.lastReportAt(), "a turn follows a report"));
    }

    /** As so many days after the last report where that is how it came about, else as the date it is. */
    private static Term term(ReportingDuty duty) {
        Instant last = Objects.requireNonNull(duty.lastReportAt(), "a turn follows a report");
        Instant due = Objects.requireNonNull(duty.followUpDue(), "a turn falls due");
        if (duty.followUpMode() == FollowUpMode.ROLLING_HOURS) {
            return new Term.Continuous(Duration.between(last, due));
        }
        int days = FollowUpTurns.daysOf(duty.level());
        var dueOn = City.dateOf(due);
        return City.dateOf(last).plusDays(days).equals(dueOn) ? new Term.Days(days) : new Term.Until(dueOn);
    }
}

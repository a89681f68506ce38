package org.zhengan.vaccine.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.City;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.vaccine.duty.DutyCommands.CountReport;
import org.zhengan.vaccine.duty.DutyCommands.Learn;
import org.zhengan.vaccine.duty.DutyCommands.TakeNews;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.FollowUpTurns;
import org.zhengan.vaccine.report.LevelSince;
import org.zhengan.vaccine.report.ReportKind;
import org.zhengan.vaccine.report.ReportSettings;

/** What becomes of a reporting duty. */
final class DutyChanges {

    private DutyChanges() {}

    static ReportingDuty learned(Attempt<ReportingDuty, Learn> attempt) {
        return ReportingDuty.of(attempt.command(), attempt.moment().settings().get(ReportSettings.FOLLOW_UP_MODE));
    }

    static ReportingDuty told(Attempt<ReportingDuty, TakeNews> attempt) {
        var news = attempt.command();
        return turned(
                known(attempt.thing(), news.levels(), news.endedAt()),
                attempt.moment().at());
    }

    /** A report sent before anybody has graded the incident is remembered; it is judged once somebody has. */
    static ReportingDuty remembered(Attempt<ReportingDuty, CountReport> attempt) {
        return sent(attempt.thing(), attempt.command());
    }

    static ReportingDuty counted(Attempt<ReportingDuty, CountReport> attempt) {
        var duty = attempt.thing();
        var report = attempt.command();
        if (!report.channel().isWritten() || report.kind() == ReportKind.FINAL) {
            return sent(duty, report);
        }
        return turned(
                sent(turned(duty, report.sentAt()), report), attempt.moment().at());
    }

    static ReportingDuty missed(Attempt<ReportingDuty, Overdue> attempt) {
        return turned(attempt.thing(), attempt.moment().at());
    }

    /** The turn that follows the last report, as it stands {@code at} that moment. */
    static FollowUpTurns.@Nullable Turn turn(ReportingDuty duty, Instant at) {
        var last = duty.lastReportAt();
        return last == null || duty.levels().isEmpty()
                ? null
                : new FollowUpTurns(duty.levels(), duty.followUpMode()).after(last, at);
    }

    private static ReportingDuty turned(ReportingDuty duty, Instant at) {
        var turn = turn(duty, at);
        if (turn == null) {
            return duty;
        }
        var lastOn = City.dateOf(Objects.requireNonNull(duty.lastReportAt(), "a turn follows a report"));
        List<LocalDate> missed = new ArrayList<>(duty.missedDates());
        // a report may be written down after its due date has passed and was noted as missed
        missed.removeIf(day -> !day.isBefore(lastOn));
        turn.missed().forEach(due -> missed.add(City.dateOf(due)));
        return duty.with(duty.reported().next(turn.due(), missed));
    }

    private static ReportingDuty known(ReportingDuty duty, List<LevelSince> levels, @Nullable Instant endedAt) {
        var reported = endedAt == null ? duty.reported().reopened() : duty.reported();
        var risen = levels.stream()
                .skip(Math.max(0, levels.size() - 1L))
                .filter(now -> isRise(duty, now.level()))
                .findFirst();
        return duty.with(levels, endedAt, risen.map(reported::risenTo).orElse(reported));
    }

    /** A rise before the written initial report is told by that report. */
    private static boolean isRise(ReportingDuty duty, Grade now) {
        return duty.written() != null && duty.level() != Grade.NONE && now != duty.level() && now.atLeast(duty.level());
    }

    private static ReportingDuty sent(ReportingDuty duty, CountReport report) {
        return duty.with(duty.reported().and(report));
    }
}

package org.zhengan.vaccine.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.duty.DutyCommands.Learn;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.FollowUpMode;
import org.zhengan.vaccine.report.LevelSince;
import org.zhengan.vaccine.report.Limit;

/**
 * What one subject owes in reports on one incident (报告责任).
 *
 * @param followUpMode as the city had it when the duty began
 * @param phone        the initial report by telephone or text message
 * @param written      the initial report in writing
 * @param lastReportAt the latest in writing, from which the next is counted
 * @param followUpDue  absent before the written initial report and after the end
 * @param missedDates  days on which a follow-up was due and did not come
 * @param upgrade      a rise of level that is not reported yet
 */
public record ReportingDuty(
        @Label("事件编号") String incidentId,
        @Label("报告单位") String by,
        @Label("所在区县") District district,
        @Label("获知时间") Instant learnedAt,
        @Label("续报计日方式") FollowUpMode followUpMode,
        @Label("级别变化") List<LevelSince> levels,
        @Label("处置结束时间") @Nullable Instant endedAt,
        @Label("电话初报") @Nullable Sent phone,
        @Label("书面初报") @Nullable Sent written,
        @Label("最近书面报告时间") @Nullable Instant lastReportAt,
        @Label("下次续报到期") @Nullable Instant followUpDue,
        @Label("错过的续报日") List<LocalDate> missedDates,
        @Label("待报的级别提升") @Nullable LevelSince upgrade,
        @Label("终报") @Nullable Sent finalReport) {

    public ReportingDuty {
        levels = List.copyOf(levels);
        missedDates = List.copyOf(missedDates);
    }

    static ReportingDuty of(Learn learn, FollowUpMode mode) {
        return of(learn, mode, List.of(), null, Reported.NOTHING);
    }

    ReportingDuty with(Reported reported) {
        return with(levels, endedAt, reported);
    }

    ReportingDuty with(List<LevelSince> known, @Nullable Instant ended, Reported reported) {
        return of(new Learn(incidentId, by, district, learnedAt), followUpMode, known, ended, reported);
    }

    Reported reported() {
        return new Reported(phone, written, lastReportAt, followUpDue, missedDates, upgrade, finalReport);
    }

    /** The level now; NONE while there is none. */
    Grade level() {
        return levels.isEmpty() ? Grade.NONE : levels.get(levels.size() - 1).level();
    }

    /** The initial report by telephone, if one is owed. */
    Optional<Owed> owedPhone() {
        return owed(Limit::phone);
    }

    /** The initial report in writing, if one is owed. */
    Optional<Owed> owedWritten() {
        return owed(Limit::written);
    }

    /** What is owed by telephone of a rise not reported yet. */
    Optional<Owed> owedProgressPhone() {
        return owedProgress(Limit::phone);
    }

    /** What is owed in writing of a rise not reported yet. */
    Optional<Owed> owedProgress() {
        return owedProgress(Limit::written);
    }

    private Optional<Owed> owed(Function<Grade, Optional<Limit>> limits) {
        var before = written == null ? Instant.MAX : written.at();
        return Owed.initial(levels, learnedAt, before, limits);
    }

    private Optional<Owed> owedProgress(Function<Grade, Optional<Limit>> limits) {
        var risen = upgrade;
        return risen == null
                ? Optional.empty()
                : limits.apply(risen.level()).map(limit -> new Owed(limit, risen.from()));
    }

    private static ReportingDuty of(
            Learn learn, FollowUpMode mode, List<LevelSince> levels, @Nullable Instant endedAt, Reported reported) {
        return new ReportingDuty(
                learn.incidentId(),
                learn.by(),
                learn.district(),
                learn.learnedAt(),
                mode,
                levels,
                endedAt,
                reported.phone(),
                reported.written(),
                reported.lastReportAt(),
                reported.followUpDue(),
                reported.missedDates(),
                reported.upgrade(),
                reported.finalReport());
    }
}

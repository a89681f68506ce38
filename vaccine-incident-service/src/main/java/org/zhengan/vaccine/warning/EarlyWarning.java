package org.zhengan.vaccine.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.warning.WarningCommands.Adjust;
import org.zhengan.vaccine.warning.WarningCommands.Assess;
import org.zhengan.vaccine.warning.WarningCommands.Convert;
import org.zhengan.vaccine.warning.WarningCommands.Forward;
import org.zhengan.vaccine.warning.WarningCommands.Issue;
import org.zhengan.vaccine.warning.WarningCommands.Lift;

/**
 * An early warning (预警).
 *
 * @param warningNo     {@code EW-<year>-<5 digits>}
 * @param issuedBy      the unit that issued it, and alone may lift it
 * @param promptMinutes how long the office may take to tell it on, as the city had it set
 * @param toForward     whom the office still has to tell of the present level
 * @param notices       what was made known of it, in order
 */
public record EarlyWarning(
        @Label("预警编号") String warningNo,
        @Label("所在区县") District district,
        @Label("监测信息") @Nullable String signalId,
        @Label("预警级别") Grade level,
        @Label("预警颜色") Colour colour,
        @Label("评估意见") Opinion opinion,
        @Label("防范措施") List<String> preventiveMeasures,
        @Label("评估日期") LocalDate assessedOn,
        @Label("发布单位") @Nullable String issuedBy,
        @Label("报告、通知记录") List<WarningReport> reports,
        @Label("办公室待通知") List<Addressee> toForward,
        @Label("及时处置分钟") int promptMinutes,
        @Label("派出工作组时间") @Nullable Instant workGroupSentAt,
        @Label("预警信息") List<Notice> notices,
        @Label("转为事件") @Nullable String incidentId) {

    public EarlyWarning {
        preventiveMeasures = List.copyOf(preventiveMeasures);
        reports = List.copyOf(reports);
        toForward = List.copyOf(toForward);
        notices = List.copyOf(notices);
    }

    static EarlyWarning assessed(Attempt<EarlyWarning, Assess> attempt) {
        var assess = attempt.command();
        return new EarlyWarning(
                attempt.moment().number(),
                assess.district(),
                assess.signalId(),
                assess.level(),
                colour(assess.level()),
                assess.opinion(),
                assess.preventiveMeasures(),
                attempt.moment().today(),
                null,
                List.of(),
                List.of(),
                attempt.moment().settings().get(WarningRules.PROMPT_MINUTES),
                null,
                List.of(),
                null);
    }

    static EarlyWarning issued(Attempt<EarlyWarning, Issue> attempt) {
        var issue = attempt.command();
        var before = attempt.thing();
        var notice = new Notice(Notice.Kind.ISSUED, attempt.moment().at(), before.level, null);
        return before.with(before.level, attempt.moment().actor().unit(), issue.reports(), notice, null);
    }

    static EarlyWarning adjusted(Attempt<EarlyWarning, Adjust> attempt) {
        var adjust = attempt.command();
        var before = attempt.thing();
        var notice = new Notice(Notice.Kind.ADJUSTED, attempt.moment().at(), adjust.level(), adjust.reason());
        return before.with(adjust.level(), before.issuedBy, adjust.reports(), notice, null);
    }

    static EarlyWarning converted(Attempt<EarlyWarning, Convert> attempt) {
        var incident = attempt.command().incidentId();
        var before = attempt.thing();
        var notice = new Notice(Notice.Kind.CONVERTED, attempt.moment().at(), before.level, incident);
        return before.with(before.level, before.issuedBy, List.of(), notice, incident);
    }

    static EarlyWarning lifted(Attempt<EarlyWarning, Lift> attempt) {
        var before = attempt.thing();
        var notice = new Notice(
                Notice.Kind.LIFTED,
                attempt.moment().at(),
                before.level,
                attempt.command().reason());
        return before.with(before.level, before.issuedBy, List.of(), notice, null);
    }

    static EarlyWarning forwarded(Attempt<EarlyWarning, Forward> attempt) {
        var forward = attempt.command();
        var before = attempt.thing();
        var left = WarningReport.missing(before.toForward, forward.reports());
        var sent = forward.workGroupSentAt() == null ? before.workGroupSentAt : forward.workGroupSentAt();
        return before.of(before.level, before.issuedBy, forward.reports(), left, sent, before.notices, null);
    }

    /** When the office last received it; only where it did. */
    Instant receivedByOffice() {
        return reports.stream()
                .filter(report -> report.to() == Addressee.CITY_HQ_OFFICE)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .at();
    }

    private EarlyWarning with(
            Grade now, @Nullable String issuer, List<WarningReport> told, Notice notice, @Nullable String incident) {
        List<Notice> longer = new ArrayList<>(notices);
        longer.add(notice);
        boolean office = told.stream().anyMatch(report -> report.to() == Addressee.CITY_HQ_OFFICE);
        return of(now, issuer, told, office ? Addressee.BY_THE_OFFICE : List.of(), workGroupSentAt, longer, incident);
    }

    private EarlyWarning of(
            Grade now,
            @Nullable String issuer,
            List<WarningReport> told,
            List<Addressee> left,
            @Nullable Instant workGroup,
            List<Notice> made,
            @Nullable String incident) {
        List<WarningReport> all = new ArrayList<>(reports);
        all.addAll(told);
        return new EarlyWarning(
                warningNo,
                district,
                signalId,
                now,
                colour(now),
                opinion,
                preventiveMeasures,
                assessedOn,
                issuer,
                all,
                left,
                promptMinutes,
                workGroup,
                made,
                incident);
    }

    private static Colour colour(Grade level) {
        return Objects.requireNonNull(Colour.of(level), "a warning has one of four levels");
    }
}

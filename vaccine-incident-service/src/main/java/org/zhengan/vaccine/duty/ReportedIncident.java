package org.zhengan.vaccine.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.duty.KnownCommands.NoteDismissal;
import org.zhengan.vaccine.duty.KnownCommands.NoteEnd;
import org.zhengan.vaccine.duty.KnownCommands.NoteLevel;
import org.zhengan.vaccine.duty.KnownCommands.NoteSubject;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.LevelSince;

/**
 * What reporting subjects have to know of an incident (报告事件): its levels, its end, and who reports on it.
 *
 * @param levels            in the order in which they came; NONE from each end on
 * @param responding        whether the response level, and no longer the grade, says how often is reported
 * @param earliestLearnedAt when the first subject learned of it
 * @param subjects          the units that owe reports
 */
public record ReportedIncident(
        @Label("事件编号") String incidentId,
        @Label("所在区县") District district,
        @Label("级别变化") List<LevelSince> levels,
        @Label("已启动响应") boolean responding,
        @Label("处置结束时间") @Nullable Instant endedAt,
        @Label("不作为事件") boolean dismissed,
        @Label("最早获知时间") @Nullable Instant earliestLearnedAt,
        @Label("报告单位") List<String> subjects) {

    public ReportedIncident {
        levels = List.copyOf(levels);
        subjects = List.copyOf(subjects);
    }

    private static ReportedIncident unknown(String incidentId, District district) {
        return new ReportedIncident(incidentId, district, List.of(), false, null, false, null, List.of());
    }

    static ReportedIncident joined(Attempt<ReportedIncident, NoteSubject> attempt) {
        var note = attempt.command();
        var known = attempt.current();
        var incident = known == null ? unknown(note.incidentId(), note.district()) : known;
        return incident.with(note.by(), note.learnedAt());
    }

    static ReportedIncident levelled(Attempt<ReportedIncident, NoteLevel> attempt) {
        var note = attempt.command();
        var known = attempt.current();
        return (known == null ? unknown(note.incidentId(), note.district()) : known).with(note);
    }

    static ReportedIncident ended(Attempt<ReportedIncident, NoteEnd> attempt) {
        var at = attempt.command().at();
        return attempt.thing().with(new LevelSince(Grade.NONE, at), false, at, false);
    }

    static ReportedIncident dismissed(Attempt<ReportedIncident, NoteDismissal> attempt) {
        var at = attempt.command().at();
        return attempt.thing().with(new LevelSince(Grade.NONE, at), false, null, true);
    }

    /** The level now; NONE while there is none. */
    Grade level() {
        return levels.isEmpty() ? Grade.NONE : levels.get(levels.size() - 1).level();
    }

    private ReportedIncident with(NoteLevel note) {
        boolean same = note.level() == level();
        // a grade that falls during the response changes nothing: that is for the headquarters, by lowering the level
        boolean milder = responding && !note.ofResponse() && !note.level().atLeast(level());
        var responds = responding || note.ofResponse();
        return same || milder
                ? new ReportedIncident(incidentId, district, levels, responds, null, false, earliestLearnedAt, subjects)
                : with(new LevelSince(note.level(), note.at()), responds, null, false);
    }

    private ReportedIncident with(LevelSince next, boolean responds, @Nullable Instant ended, boolean noIncident) {
        List<LevelSince> longer = new ArrayList<>(levels);
        longer.add(next);
        return new ReportedIncident(
                incidentId, district, longer, responds, ended, noIncident, earliestLearnedAt, subjects);
    }

    private ReportedIncident with(String by, Instant learnedAt) {
        List<String> all = new ArrayList<>(subjects);
        all.add(by);
        var first = earliestLearnedAt == null || learnedAt.isBefore(earliestLearnedAt) ? learnedAt : earliestLearnedAt;
        return new ReportedIncident(incidentId, district, levels, responding, endedAt, dismissed, first, all);
    }
}

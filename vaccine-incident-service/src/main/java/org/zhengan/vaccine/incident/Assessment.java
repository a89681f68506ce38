package org.zhengan.vaccine.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Label;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Settings;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.grade.GradeAnswer;
import org.zhengan.vaccine.grade.GradeQuestion;
import org.zhengan.vaccine.grade.Grading;
import org.zhengan.vaccine.grade.OtherJudgement;

/**
 * The grade of an incident (事件级别) and how it came to it.
 *
 * @param gradeRules         the rows that hold, gravest first
 * @param gradeInfoLearnedAt when the facts that give this grade were learned: report clocks start then
 */
public record Assessment(
        @Label("级别") Grade grade,
        @Label("规则") List<String> gradeRules,
        @Label("级别信息获知时间") Instant gradeInfoLearnedAt,
        @Label("其他情形判定") @Nullable OtherJudgement otherJudgement,
        @Label("级别变化") List<GradeChange> changes) {

    public Assessment {
        gradeRules = List.copyOf(gradeRules);
        changes = List.copyOf(changes);
    }

    /** What the table says of what is known last, or of what a person judges; at least one of them is there. */
    static Answer<GradeAnswer> grading(List<Knowledge> known, @Nullable OtherJudgement judgement) {
        var facts = known.isEmpty() ? null : known.get(known.size() - 1).facts();
        return new Grading().decide(new GradeQuestion(facts, judgement, null), Settings.defaults());
    }

    /** The assessment made at {@code moment}; {@code before} is the one until then. */
    static Assessment of(
            List<Knowledge> known, @Nullable OtherJudgement judgement, @Nullable Assessment before, Moment moment) {
        var answer = grading(known, judgement).value();
        if (before != null && before.grade == answer.grade()) {
            return new Assessment(
                    answer.grade(), answer.matched(), before.gradeInfoLearnedAt, judgement, before.changes);
        }
        List<GradeChange> changes = new ArrayList<>(before == null ? List.of() : before.changes);
        changes.add(new GradeChange(
                before == null ? null : before.grade,
                answer.grade(),
                moment.at(),
                known.isEmpty() ? null : known.get(known.size() - 1).facts(),
                answer.matched(),
                moment.actor().subject()));
        var learnedAt = learnedAt(known, answer.grade(), moment);
        return new Assessment(answer.grade(), answer.matched(), learnedAt, judgement, changes);
    }

    /** The earliest of the last facts that, without a break, give {@code grade}; a judgement is known when it is made. */
    private static Instant learnedAt(List<Knowledge> known, Grade grade, Moment moment) {
        var earliest = moment.at();
        for (int i = known.size() - 1; i >= 0 && gradeOf(known.get(i)) == grade; i--) {
            var learned = known.get(i).learnedAt();
            earliest = learned.isBefore(earliest) ? learned : earliest;
        }
        return earliest;
    }

    private static Grade gradeOf(Knowledge known) {
        return grading(List.of(known), null).value().grade();
    }
}

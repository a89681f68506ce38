package org.zhengan.vaccine.grade;

import java.util.ArrayList;
import java.util.List;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/** Which grade an incident has (分级标准), 1.4. */
public final class Grading implements Evaluation<GradeQuestion, GradeAnswer> {

    /** A school's incident may be answered one level higher. */
    public static final Basis UPLIFT = GradeRules.UPLIFT;

    @Override
    public String name() {
        return "grade";
    }

    @Override
    public Text summary() {
        return new Text("疫苗安全事件分级", "Which grade a vaccine safety incident has");
    }

    @Override
    public Class<GradeQuestion> question() {
        return GradeQuestion.class;
    }

    @Override
    public Class<GradeAnswer> answer() {
        return GradeAnswer.class;
    }

    @Override
    public List<Basis> rules() {
        List<Basis> all = new ArrayList<>(GradeTable.rules());
        all.add(GradeRules.UPLIFT);
        return all;
    }

    @Override
    public Answer<GradeAnswer> decide(GradeQuestion question, Settings settings) {
        var graded = GradeTable.of(question.known());
        var grade = graded.grade();
        boolean mayRise = question.atSchool() && grade != Grade.NONE;
        List<Basis> basis = new ArrayList<>(graded.basis());
        if (mayRise) {
            basis.add(GradeRules.UPLIFT);
        }
        var matched = graded.matched().stream().map(Basis::rule).toList();
        return new Answer<>(new GradeAnswer(grade, matched, grade, mayRise ? grade.raised() : null), basis);
    }
}

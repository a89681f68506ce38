package org.zhengan.vaccine.cluster;

import java.util.ArrayList;
import java.util.List;
import org.zhengan.rules.Evaluation;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.grade.Grade;

class ClusterGradesTest extends EvaluationContract<ClusterQuestion, ClusterAnswer> {

    private static final String DAY = "2022-03-01";
    private static final List<String> COUNTING = List.of(
            "VAC-CL-1",
            "VAC-CL-2",
            "VAC-CL-3",
            "VAC-CL-4",
            "VAC-CL-5",
            "VAC-CL-6",
            "VAC-CL-A01",
            "VAC-CL-A02a",
            "VAC-CL-A02b",
            "VAC-CL-A02c",
            "VAC-CL-A03");

    @Override
    protected Evaluation<ClusterQuestion, ClusterAnswer> evaluation() {
        return new ClusterEvaluation();
    }

    @Override
    protected List<Asked<ClusterQuestion>> table() {
        return List.of(
                rare(3, Grade.NONE, "VAC-1.4-0"),
                rare(4, Grade.IV, "VAC-1.4.4-1a"),
                rare(6, Grade.III, "VAC-1.4.3-2a"),
                rare(11, Grade.II, "VAC-1.4.2-2a"),
                rare(21, Grade.I, "VAC-1.4.1-2a"),
                serious(2, Grade.IV, "VAC-1.4.4-1b"),
                serious(3, Grade.III, "VAC-1.4.3-2b"),
                serious(4, Grade.II, "VAC-1.4.2-2b"),
                serious(6, Grade.I, "VAC-1.4.1-2b"),
                deaths(1, Grade.III, "VAC-1.4.3-1"),
                deaths(2, Grade.II, "VAC-1.4.2-1"),
                deaths(5, Grade.I, "VAC-1.4.1-1"));
    }

    private static Asked<ClusterQuestion> rare(int count, Grade grade, String rule) {
        return row(Cases.rare("A", DAY).times(count), grade, rule).answers("N_rare", count);
    }

    private static Asked<ClusterQuestion> serious(int count, Grade grade, String rule) {
        return row(Cases.serious("A", DAY).times(count), grade, rule).answers("N_ser", count);
    }

    private static Asked<ClusterQuestion> deaths(int count, Grade grade, String rule) {
        return row(Cases.death("A", DAY).times(count), grade, rule)
                .answers("N_death", count)
                .answers("D_any", count);
    }

    private static Asked<ClusterQuestion> row(List<ClusterCase> cases, Grade grade, String rule) {
        List<String> rules = new ArrayList<>(COUNTING);
        rules.add(rule);
        return Asked.of(rule, new ClusterQuestion(cases, Cases.LATER))
                .answers("grade", grade)
                .by(rules.toArray(String[]::new));
    }
}

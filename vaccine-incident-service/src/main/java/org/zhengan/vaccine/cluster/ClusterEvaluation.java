package org.zhengan.vaccine.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.aefi.VaccineCode;

/**
 * How many cases are concentrated (聚集性), and which grade that gives: VAC-CL. Cases of several vaccines are counted
 * apart; each count told is the greatest.
 */
public final class ClusterEvaluation implements Evaluation<ClusterQuestion, ClusterAnswer> {

    @Override
    public String name() {
        return "cluster";
    }

    @Override
    public Text summary() {
        return new Text("个案在时间、区域、批号上的聚集与分级", "How cases are concentrated in time, area and batch, and the grade");
    }

    @Override
    public Class<ClusterQuestion> question() {
        return ClusterQuestion.class;
    }

    @Override
    public Class<ClusterAnswer> answer() {
        return ClusterAnswer.class;
    }

    @Override
    public List<Basis> rules() {
        return Peaks.rules();
    }

    @Override
    public List<Setting<?>> settings() {
        return Reach.SETTINGS;
    }

    @Override
    public Answer<ClusterAnswer> decide(ClusterQuestion question, Settings settings) {
        var detection = new Detection(Reach.in(settings), question.asOf(), null);
        var peaks =
                byVaccine(question.cases()).values().stream().map(detection::of).reduce(Peaks.NONE, Peaks::or);
        var graded = peaks.graded();
        return new Answer<>(ClusterAnswer.of(peaks, graded.grade()), Peaks.basis(graded.basis()));
    }

    static Map<VaccineCode, List<ClusterCase>> byVaccine(List<ClusterCase> cases) {
        Map<VaccineCode, List<ClusterCase>> byCode = new TreeMap<>();
        cases.forEach(each -> byCode.computeIfAbsent(each.vaccineCode(), unseen -> new ArrayList<>())
                .add(each));
        return byCode;
    }
}

package org.zhengan.gas.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengan.gas.alarm.LeakSeverityEvaluation.Graded;
import org.zhengan.gas.alarm.LeakSeverityEvaluation.Notified;
import org.zhengan.gas.alarm.LeakSeverityEvaluation.Question;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Settings;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;

class LeakSeverityTest extends EvaluationContract<Question, Graded> {

    /** Level, place, cut-off (optional: not required and not there); severity, whether it is cut off, rows of GAS-X-1. */
    private static final String ROWS =
            """
            0     open             optional     NONE     -   a
            49    open             optional     NONE     -   a
            50    open             optional     MINOR    -   b
            199   open             optional     MINOR    -   b
            200   open             optional     MAJOR    -   c
            499   open             optional     MAJOR    -   c
            500   open             optional     CRITICAL -   d
            20000 open             optional     CRITICAL -   d
            49    crowded+confined optional     NONE     -   a
            199   crowded+confined optional     MINOR    -   b
            200   crowded          optional     CRITICAL -   ce
            200   confined         optional     CRITICAL -   ce
            499   crowded+confined optional     CRITICAL -   ce
            199   open             FAILED       MINOR    -   b
            200   open             FAILED       CRITICAL cut cf
            200   open             ABSENT       CRITICAL -   cf
            499   open             ABSENT       CRITICAL -   cf
            200   open             COMMANDED    MAJOR    cut c
            200   open             CONFIRMED    MAJOR    cut c
            199   open             NOT_REQUIRED MINOR    -   b
            200   open             NOT_REQUIRED MAJOR    cut c
            500   open             FAILED       CRITICAL cut d
            500   open             ABSENT       CRITICAL -   d
            """;

    private final LeakSeverityEvaluation evaluation = new LeakSeverityEvaluation();

    @Override
    protected Evaluation<Question, Graded> evaluation() {
        return evaluation;
    }

    @Override
    protected List<Asked<Question>> table() {
        return ROWS.lines().map(LeakSeverityTest::row).toList();
    }

    private static Asked<Question> row(String line) {
        var cells = line.split(" +");
        var question = new Question(
                Integer.parseInt(cells[0]),
                cells[1].contains("crowded"),
                cells[1].contains("confined"),
                !cells[2].equals("optional"),
                cells[2].equals("optional") ? Cutoff.State.ABSENT : Cutoff.State.valueOf(cells[2]));
        var rules = Stream.concat(Stream.of(cells[5].split("")).map("GAS-X-1/"::concat), Stream.of("GAS-X-3"));
        return Asked.of(line, question)
                .answers("severity", Severity.valueOf(cells[3]))
                .answers("autoCutoff", cells[4].equals("cut"))
                .by(rules.toArray(String[]::new));
    }

    @Test
    void tellsMoreBodiesTheGraverItIs() {
        assertThat(told(49)).isEmpty();
        assertThat(told(50)).containsExactly(Notified.GAS_ENTERPRISE);
        assertThat(told(200)).containsExactly(Notified.GAS_ENTERPRISE, Notified.DISTRICT_GAS_DEPT);
        assertThat(told(500)).containsExactly(Notified.GAS_ENTERPRISE, Notified.DISTRICT_GAS_DEPT, Notified.FIRE);
    }

    @Test
    void usesTheThresholdsOfTheCity() {
        var strict = Settings.defaults().with(Map.of("leak.minor", "20", "leak.major", "100"));

        var answer = evaluation.decide(new Question(100, false, false, false, Cutoff.State.NOT_REQUIRED), strict);

        assertThat(answer.value().severity()).isEqualTo(Severity.MAJOR);
    }

    @Test
    void refusesThresholdsThatDoNotAscend() {
        var upsideDown = Settings.defaults().with(Map.of("leak.minor", "300"));
        var question = new Question(100, false, false, false, Cutoff.State.NOT_REQUIRED);

        assertThatThrownBy(() -> evaluation.decide(question, upsideDown)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void refusesALevelBelowNothing() {
        assertThatThrownBy(() -> new Question(-1, false, false, false, Cutoff.State.NOT_REQUIRED))
                .isInstanceOf(InvalidValue.class);
    }

    private List<Notified> told(int permille) {
        return ask(permille, false, false, false, Cutoff.State.NOT_REQUIRED)
                .value()
                .notify_();
    }

    private Answer<Graded> ask(int permille, boolean crowded, boolean confined, boolean required, Cutoff.State state) {
        return evaluation.decide(new Question(permille, crowded, confined, required, state), Settings.defaults());
    }
}

package org.zhengan.gas.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.gas.alarm.LeakSeverityEvaluation.Graded;
import org.zhengan.gas.alarm.LeakSeverityEvaluation.Notified;
import org.zhengan.gas.alarm.LeakSeverityEvaluation.Question;
import org.zhengan.rules.Answer;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Settings;

class LeakSeverityTest {

    private final LeakSeverityEvaluation evaluation = new LeakSeverityEvaluation();

    @ParameterizedTest(name = "{0} permille is {1} by {2}")
    @CsvSource({
        "0, NONE, GAS-X-1/a",
        "49, NONE, GAS-X-1/a",
        "50, MINOR, GAS-X-1/b",
        "199, MINOR, GAS-X-1/b",
        "200, MAJOR, GAS-X-1/c",
        "499, MAJOR, GAS-X-1/c",
        "500, CRITICAL, GAS-X-1/d",
        "20000, CRITICAL, GAS-X-1/d"
    })
    void followsTheLevelWhereNothingElseIsKnown(int permille, Severity severity, String rule) {
        var answer = ask(permille, false, false, false, Cutoff.State.NOT_REQUIRED);

        assertThat(answer.value().severity()).isEqualTo(severity);
        assertThat(ruleIds(answer)).containsExactly(rule, "GAS-X-3");
    }

    @ParameterizedTest(name = "{0} permille, crowded {1}, confined {2}")
    @CsvSource({
        "49, true, true, NONE",
        "199, true, true, MINOR",
        "200, true, false, CRITICAL",
        "200, false, true, CRITICAL",
        "499, true, true, CRITICAL",
        "499, false, false, MAJOR"
    })
    void isLiftedByThePlaceOnlyFromMajor(int permille, boolean crowded, boolean confined, Severity severity) {
        var answer = ask(permille, crowded, confined, false, Cutoff.State.NOT_REQUIRED);

        assertThat(answer.value().severity()).isEqualTo(severity);
        assertThat(ruleIds(answer).contains("GAS-X-1/e")).isEqualTo(severity == Severity.CRITICAL);
    }

    @ParameterizedTest(name = "{0} permille, required {1}, {2}")
    @CsvSource({
        "199, true, FAILED, MINOR",
        "200, true, FAILED, CRITICAL",
        "200, true, ABSENT, CRITICAL",
        "499, true, ABSENT, CRITICAL",
        "200, true, COMMANDED, MAJOR",
        "200, true, CONFIRMED, MAJOR",
        "200, false, FAILED, MAJOR",
        "200, false, ABSENT, MAJOR"
    })
    void isLiftedByARequiredCutoffThatDoesNotWork(
            int permille, boolean required, Cutoff.State state, Severity severity) {
        var answer = ask(permille, false, false, required, state);

        assertThat(answer.value().severity()).isEqualTo(severity);
        assertThat(ruleIds(answer).contains("GAS-X-1/f")).isEqualTo(severity == Severity.CRITICAL);
    }

    @ParameterizedTest(name = "{0} permille, required {1}, {2}: {3}")
    @CsvSource({
        "199, true, NOT_REQUIRED, false",
        "200, true, NOT_REQUIRED, true",
        "500, true, FAILED, true",
        "500, true, ABSENT, false",
        "500, false, NOT_REQUIRED, false"
    })
    void cutsOffFromMajorWhatIsRequiredAndThere(int permille, boolean required, Cutoff.State state, boolean cut) {
        assertThat(ask(permille, false, false, required, state).value().autoCutoff())
                .isEqualTo(cut);
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

    private static List<String> ruleIds(Answer<Graded> answer) {
        return answer.basis().stream().map(basis -> basis.rule()).toList();
    }
}

package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Evaluation;
import org.zhengan.testing.lamp.Brightness;

class EvaluationContractTest {

    @Test
    void holdsWhereEveryRowIsAnsweredAndEveryRuleDecides() {
        var outcome = Outcome.of(Sound.class);

        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.passed())
                .containsExactlyInAnyOrder(
                        "enough",
                        "too little",
                        "enough where the city asks for less",
                        "no watts at all",
                        "everyRuleDecidesSomeRow");
    }

    @Test
    void findsAnotherAnswerAnotherRuleAndAFieldThatIsNotThere() {
        assertThat(Outcome.of(Wrong.class).failed())
                .containsExactlyInAnyOrder(
                        "another answer", "another rule", "no such field", "nothing expected", "decided after all");
    }

    @Test
    void findsARuleNoRowSawDecide() {
        assertThat(Outcome.of(Unexercised.class).failed()).containsExactly("everyRuleDecidesSomeRow");
    }

    abstract static class Table extends EvaluationContract<Brightness.Question, Brightness.Verdict> {

        static final Asked<Brightness.Question> ENOUGH =
                asked("enough", 60).answers("bright", true).by("LMP-2");
        static final Asked<Brightness.Question> TOO_LITTLE = asked("too little", 59)
                .answers("bright", false)
                .answers("missing", 1)
                .by("LMP-1");

        @Override
        protected Evaluation<Brightness.Question, Brightness.Verdict> evaluation() {
            return new Brightness();
        }

        static Asked<Brightness.Question> asked(String name, int watts) {
            return Asked.of(name, new Brightness.Question(watts));
        }
    }

    static class Sound extends Table {
        @Override
        protected List<Asked<Brightness.Question>> table() {
            return List.of(
                    ENOUGH.answers("missing", null),
                    TOO_LITTLE,
                    asked("enough where the city asks for less", 40)
                            .where("watts", "40")
                            .answers("bright", true)
                            .by("LMP-2"),
                    asked("no watts at all", 0).cannotBeDecided("no-watts"));
        }
    }

    static class Wrong extends Table {
        @Override
        protected List<Asked<Brightness.Question>> table() {
            return List.of(
                    ENOUGH,
                    TOO_LITTLE,
                    asked("another answer", 59).answers("missing", 2).by("LMP-1"),
                    asked("another rule", 59).answers("missing", 1).by("LMP-2"),
                    asked("no such field", 60).answers("light", true).by("LMP-2"),
                    asked("nothing expected", 60).by("LMP-2"),
                    asked("decided after all", 60).cannotBeDecided("no-watts"));
        }
    }

    static class Unexercised extends Table {
        @Override
        protected List<Asked<Brightness.Question>> table() {
            return List.of(ENOUGH);
        }
    }
}

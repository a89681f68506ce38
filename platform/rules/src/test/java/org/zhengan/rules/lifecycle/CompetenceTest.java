package org.zhengan.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.rules.lifecycle.Case.moment;
import static org.zhengan.rules.lifecycle.Docket.standing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Case.State;

class CompetenceTest {

    private static final String AT = "2022-03-02T09:00";

    /** A court hears cases of level 3 and above; what is proved is asked after that. */
    private static final Lifecycle<Case, State> TABLE = Case.builder()
            .on(Case.Hear.class)
            .from(State.OPEN)
            .to(State.HEARD)
            .by("JUDGE")
            .competent(new Case.AtLeast(3, "lower-court", Case.TABLE), attempt -> attempt.thing()
                    .level())
            .provided(new Case.AtLeast(1, "not-proved", Case.PROVED), attempt -> attempt.command()
                    .level())
            .build();

    @Test
    void whatIsAnotherBodysToDoIsForeignAndSaysUnderWhichRule() {
        var decision = decide(2, 0);

        var findings = decision instanceof Decision.Foreign<Case, State> foreign ? foreign.findings() : List.of();
        assertThat(findings)
                .isEqualTo(List.of(new Finding.Breached(Case.TABLE, "lower-court", new Text("不足", "too low"))));
    }

    @Test
    void whoIsCompetentHearsOfTheOtherRules() {
        assertThat(decide(3, 0)).isInstanceOf(Decision.Refused.class);
        var basis = decide(3, 1) instanceof Decision.Accepted<Case, State> accepted ? accepted.basis() : List.of();
        assertThat(basis).isEqualTo(List.of(Case.TABLE, Case.PROVED));
    }

    @Test
    void theRuleIsOneOfTheTable() {
        assertThat(TABLE.rules()).contains(Case.TABLE);
    }

    private static Decision<Case, State> decide(int level, int proof) {
        return TABLE.decide(standing(State.OPEN, level), "c1", new Case.Hear(proof), moment(AT, "JUDGE"));
    }
}

package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequirementTest {

    private static final Rule<Integer> ENOUGH =
            Requirement.of(Samples.BASIS, oil -> oil >= 10, "too-little", "不足", "too little");

    @Test
    void isMetWhereItsConditionHolds() {
        assertThat(ENOUGH.check(10)).isEqualTo(new Finding.Met(Samples.BASIS));
    }

    @Test
    void saysWhatIsMissingWhereItDoesNot() {
        assertThat(ENOUGH.check(9))
                .isEqualTo(new Finding.Breached(Samples.BASIS, "too-little", new Text("不足", "too little")));
    }
}

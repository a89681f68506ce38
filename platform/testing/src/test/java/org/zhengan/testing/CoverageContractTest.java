package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.programme.Coverage;
import org.zhengan.rules.programme.Programme;
import org.zhengan.testing.lamp.LampPolicies;
import org.zhengan.testing.lamp.LampProgramme;

class CoverageContractTest {

    @Test
    void holdsOfAProgrammeThatSaysWhatBecomesOfEachClause() {
        assertThat(Outcome.of(Sound.class).failed()).isEmpty();
        assertThat(Outcome.of(Sound.class).passed()).hasSize(9);
    }

    @Test
    void findsAClausePassedOver() {
        assertThat(Outcome.of(PassedOver.class).failed())
                .containsExactlyInAnyOrder("everyClauseOfEveryDocumentIsListedOnce", "everyRuleStandsInAListedClause");
    }

    @Test
    void findsALiveClauseWithoutARule() {
        assertThat(Outcome.of(LiveInNameOnly.class).failed()).containsExactly("everyLiveClauseHasARule");
    }

    @Test
    void findsATrackedClauseWithoutATask() {
        assertThat(Outcome.of(TrackedByNobody.class).failed()).containsExactly("everyTrackedClauseHasATask");
    }

    @Test
    void findsARuleOfAClauseCalledNotComputed() {
        assertThat(Outcome.of(ComputedAfterAll.class).failed()).containsExactly("noClauseCalledNotComputedHasARule");
    }

    @Test
    void findsAReasonMissingInOneLanguage() {
        assertThat(Outcome.of(Unreasoned.class).failed())
                .containsExactly("whatWaitsOrIsNotComputedHasItsReasonInBothLanguages");
    }

    @Test
    void findsASummaryMissingInOneLanguage() {
        assertThat(Outcome.of(HalfTold.class).failed())
                .containsExactlyInAnyOrder("everyClauseAndRuleIsSummedUpInBothLanguages");
    }

    abstract static class Covered extends CoverageContract {

        private final Programme programme;

        Covered(Coverage first, Coverage... rest) {
            programme = LampProgramme.covering(
                    Stream.concat(Stream.of(first), List.of(rest).stream()).toList());
        }

        @Override
        protected Programme programme() {
            return programme;
        }

        @Override
        protected List<String> clausesOf(PolicyDocument document) {
            return List.of("1", "2", "3");
        }
    }

    private static final Coverage FIRST = Coverage.live(LampPolicies.CLAUSE_1);
    private static final Coverage SECOND = Coverage.live(LampPolicies.CLAUSE_2);
    private static final Coverage THIRD = Coverage.waiting(LampPolicies.CLAUSE_3, "待建", "to be built");

    static class Sound extends Covered {
        Sound() {
            super(FIRST, SECOND, THIRD);
        }
    }

    static class PassedOver extends Covered {
        PassedOver() {
            super(FIRST, THIRD);
        }
    }

    static class LiveInNameOnly extends Covered {
        LiveInNameOnly() {
            super(FIRST, SECOND, Coverage.live(LampPolicies.CLAUSE_3));
        }
    }

    static class TrackedByNobody extends Covered {
        TrackedByNobody() {
            super(FIRST, SECOND, Coverage.tracked(LampPolicies.CLAUSE_3));
        }
    }

    static class ComputedAfterAll extends Covered {
        ComputedAfterAll() {
            super(FIRST, Coverage.notComputed(LampPolicies.CLAUSE_2, "不计算", "not computed"), THIRD);
        }
    }

    static class Unreasoned extends Covered {
        Unreasoned() {
            super(FIRST, SECOND, Coverage.waiting(LampPolicies.CLAUSE_3, "待建", ""));
        }
    }

    static class HalfTold extends Covered {
        HalfTold() {
            super(FIRST, SECOND, Coverage.waiting(LampPolicies.DOCUMENT.clause("3", "", "half"), "待建", "to be built"));
        }
    }
}

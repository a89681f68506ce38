package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.RowBuilder;
import org.zhengan.testing.lamp.Lamp;
import org.zhengan.testing.lamp.LampPolicies;

class LifecycleContractTest {

    @Test
    void walksEveryStateByEveryCommand() {
        var outcome = Outcome.of(Sound.class);

        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.passed())
                .filteredOn(name -> name.endsWith("is decided") || name.endsWith("is illegal"))
                .as("(3 states and none) x 4 commands")
                .hasSize(16);
        assertThat(outcome.passed())
                .filteredOn(name -> name.endsWith("is denied to a stranger"))
                .hasSize(5);
    }

    @Test
    void missesACommandWithoutASample() {
        assertThat(Outcome.of(Unsampled.class).failed()).containsExactly("everyCommandHasASample");
    }

    @Test
    void findsARowThatNoAttemptFits() {
        assertThat(Outcome.of(Unfitting.class).failed()).containsExactly("mend is decided");
    }

    @Test
    void findsARowThatThrows() {
        assertThat(Outcome.of(Throwing.class).failed()).containsExactly("mend is decided");
    }

    @Test
    void findsARuleTheTableDoesNotCite() {
        assertThat(Outcome.of(Uncited.class).failed()).containsExactly("mend is decided");
    }

    @Test
    void findsAnEventOfAnotherContextAndDataWithoutVersion() {
        assertThat(Outcome.of(Misnamed.class).failed())
                .containsExactly("everyEventIsNamedByItsContextAndCarriesAVersionedRecord");
        assertThat(Outcome.of(Unversioned.class).failed())
                .containsExactly("everyEventIsNamedByItsContextAndCarriesAVersionedRecord");
    }

    static class Sound extends LampLifecycle {}

    static class Unsampled extends LampLifecycle {
        @Override
        protected List<?> commands() {
            return super.commands().subList(0, 3);
        }
    }

    static class Unfitting extends LampLifecycle {
        @Override
        protected Lifecycle<Lamp, Lamp.State> lifecycle() {
            return withMend().when(attempt -> false).build();
        }
    }

    static class Throwing extends LampLifecycle {
        @Override
        protected Lifecycle<Lamp, Lamp.State> lifecycle() {
            return withMend()
                    .making(attempt -> {
                        throw new IllegalStateException("planted");
                    })
                    .build();
        }
    }

    static class Uncited extends LampLifecycle {
        @Override
        protected Lifecycle<Lamp, Lamp.State> lifecycle() {
            var uncited = LampPolicies.CLAUSE_1.rule("LMP-9", "未列", "not listed");
            return withMend().because(change -> List.of(uncited)).build();
        }
    }

    static class Misnamed extends LampLifecycle {
        @Override
        protected Lifecycle<Lamp, Lamp.State> lifecycle() {
            return withMend()
                    .emits("lamp.mended", Lamp.LampToldV1.class, change -> new Lamp.LampToldV1("P-1"))
                    .build();
        }
    }

    static class Unversioned extends LampLifecycle {
        @Override
        protected Lifecycle<Lamp, Lamp.State> lifecycle() {
            return withMend()
                    .emits("light.mended", Lamp.class, change -> change.after())
                    .build();
        }
    }

    private static RowBuilder<Lamp, Lamp.State, Lamp.Mend> withMend() {
        return Lamp.table(Lamp.builder())
                .on(Lamp.Mend.class)
                .from(Lamp.State.REMOVED)
                .to(Lamp.State.LIT)
                .by("KEEPER");
    }
}

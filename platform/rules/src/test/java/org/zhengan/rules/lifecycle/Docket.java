package org.zhengan.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Case.State;

/** Gives commands to cases, for tests. */
final class Docket {

    private static final String ID = "c1";

    private Docket() {}

    static Decision<Case, State> decide(@Nullable Standing<Case, State> standing, Object command, Moment moment) {
        return Case.LIFECYCLE.decide(standing, ID, command, moment);
    }

    static Decision.Accepted<Case, State> accept(
            @Nullable Standing<Case, State> standing, Object command, Moment moment) {
        var decision = decide(standing, command, moment);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<Case, State>) decision;
    }

    static List<Finding> refused(Decision<Case, State> decision) {
        return decision instanceof Decision.Refused<Case, State> refused ? refused.findings() : List.of();
    }

    static List<Finding> ignored(Decision<Case, State> decision) {
        return decision instanceof Decision.Ignored<Case, State> ignored ? ignored.findings() : List.of();
    }

    static Standing<Case, State> standing(Decision.Accepted<Case, State> accepted) {
        return new Standing<>(ID, accepted.to(), accepted.thing(), accepted.deadlines());
    }

    static Standing<Case, State> standing(State state, int level) {
        return new Standing<>(ID, state, new Case("ERQI", level), List.of());
    }

    /** A case of {@code level} opened on 2 March 2022 at nine. */
    static Standing<Case, State> opened(int level) {
        return standing(accept(null, new Case.Open("ERQI", level), Case.moment("2022-03-02T09:00", "CLERK")));
    }
}

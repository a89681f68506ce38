package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.CommandName;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.rules.lifecycle.RowView;
import org.zhengan.rules.lifecycle.Standing;

/**
 * What every lifecycle does: each state × command pair is walked, and what the table does not list is illegal.
 *
 * @param <T> the thing
 * @param <S> its states
 */
public abstract class LifecycleContract<T, S extends Enum<S>> {

    private static final String ID = "0190a6e0-0000-7000-8000-000000000001";

    /** The lifecycle held to this contract. */
    protected abstract Lifecycle<T, S> lifecycle();

    /** A thing as it may stand in {@code state}. */
    protected abstract T thing(S state);

    /** At least one sample of every command of the table, {@link Overdue} aside. */
    protected abstract List<?> commands();

    /** The clocks of a thing that stands in {@code state}; none, unless told otherwise. */
    protected List<Deadline> deadlines(S state) {
        return List.of();
    }

    /** The unit of those who give the commands, for things that belong to one. */
    protected String unit() {
        return "sample-unit";
    }

    /** When the commands are given. */
    protected Instant at() {
        return Instant.parse("2022-03-02T01:00:00Z");
    }

    /** Every state, and none, by every command. */
    @TestFactory
    final Stream<DynamicContainer> everyStateByEveryCommand() {
        List<@Nullable S> states = new ArrayList<>();
        states.add(null);
        states.addAll(List.of(lifecycle().states().getEnumConstants()));
        return states.stream()
                .map(state -> dynamicContainer(
                        state == null ? "not there yet" : state.name(),
                        commands().stream().flatMap(command -> pair(state, command))));
    }

    /** No command of the table is left out of the walk. */
    @Test
    final void everyCommandHasASample() {
        Set<Class<?>> sampled = LifecycleTable.typesOf(commands());

        assertThat(sampled).containsAll(LifecycleTable.of(lifecycle()).commands());
    }

    /** The names and data of events are promises to their readers. */
    @Test
    final void everyEventIsNamedByItsContextAndCarriesAVersionedRecord() {
        lifecycle().events().forEach((type, data) -> {
            assertThat(type).startsWith(lifecycle().context() + ".");
            assertThat(data).as("the data of %s", type).isRecord();
            assertThat(data.getSimpleName()).as("the data of %s", type).matches(".*V[1-9][0-9]*");
        });
    }

    private Stream<DynamicNode> pair(@Nullable S state, Object command) {
        var name = CommandName.of(command.getClass());
        var rows = LifecycleTable.of(lifecycle()).rows(state, command.getClass());
        if (rows.isEmpty()) {
            return Stream.of(dynamicTest(name + " is illegal", () -> isIllegal(state, command)));
        }
        return Stream.of(
                dynamicTest(name + " is decided", () -> isDecided(state, command, rows)),
                dynamicTest(name + " is denied to a stranger", () -> isDeniedToAStranger(state, command)));
    }

    private void isIllegal(@Nullable S state, Object command) {
        var table = LifecycleTable.of(lifecycle());
        var decision = decide(state, command, table.roles(command.getClass()));

        assertThat(decision)
                .isEqualTo(new Decision.Illegal<T, S>(state, CommandName.of(command.getClass()), table.offered(state)));
    }

    private void isDeniedToAStranger(@Nullable S state, Object command) {
        assertThat(decide(state, command, Set.of("STRANGER"))).isInstanceOf(Decision.Denied.class);
    }

    private void isDecided(@Nullable S state, Object command, List<RowView> rows) {
        var decision = decide(state, command, LifecycleTable.rolesOf(rows));

        assertThat(decision)
                .isInstanceOfAny(
                        Decision.Accepted.class,
                        Decision.Refused.class,
                        Decision.Ignored.class,
                        Decision.Foreign.class);
        if (decision instanceof Decision.Foreign<T, S> foreign) {
            // a rule may give it to another level than the sample's; its own unit the sample is always of
            assertThat(foreign.findings()).isNotEmpty();
        }
        if (decision instanceof Decision.Accepted<T, S> accepted) {
            AcceptedChecks.of(lifecycle(), rows).check(accepted);
        }
    }

    private Decision<T, S> decide(@Nullable S state, Object command, Set<String> roles) {
        var actor = new Actor("sample", unit(), District.CITY, roles);
        var standing = state == null ? null : new Standing<>(ID, state, thing(state), deadlines(state));
        return lifecycle().decide(standing, ID, command, Moment.of(at(), actor, null));
    }
}

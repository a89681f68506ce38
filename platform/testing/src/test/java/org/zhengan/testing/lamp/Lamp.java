package org.zhengan.testing.lamp;

import java.time.Duration;
import java.util.Set;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Term;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Clock;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.LifecycleBuilder;
import org.zhengan.rules.lifecycle.RowBuilder;

/** A street lamp. */
public record Lamp(String pole, int watts) {

    /** Where a lamp stands. */
    public enum State {
        LIT,
        DARK,
        REMOVED
    }

    /** A lamp is put up. */
    public record PutUp(String pole, int watts) {}

    /** A lamp is found dark. */
    public record ReportDark() {}

    /** A lamp is mended. */
    public record Mend(int watts) {}

    /** The suite takes a lamp away. */
    public record Remove() {}

    /** What is told of a lamp. */
    public record LampToldV1(String pole) {}

    private static final Clock<Lamp> MENDING =
            Clock.named("mend", lamp -> new Term.Continuous(Duration.ofHours(24)), LampPolicies.MENDED);

    /** The life of a lamp. */
    public static final Lifecycle<Lamp, State> LIFECYCLE = table(builder()).build();

    /** A lamp's table not yet begun, for tests that plant a fault. */
    public static LifecycleBuilder<Lamp, State> builder() {
        return Lifecycle.of("light", "street-lamp", new Text("路灯", "Street lamp"), Lamp.class, State.class);
    }

    /** The table of {@code builder}, its last row still open. */
    public static RowBuilder<Lamp, State, Remove> table(LifecycleBuilder<Lamp, State> builder) {
        return builder.on(PutUp.class)
                .starts(State.LIT)
                .by("KEEPER")
                .provided(new Bright(), attempt -> attempt.command().watts())
                .making(attempt ->
                        new Lamp(attempt.command().pole(), attempt.command().watts()))
                .emits(
                        "light.street-lamp.put-up",
                        LampToldV1.class,
                        change -> new LampToldV1(change.after().pole()))
                .on(ReportDark.class)
                .from(State.LIT)
                .to(State.DARK)
                .by("CITIZEN", "KEEPER")
                .opens(MENDING)
                .on(Mend.class)
                .from(State.DARK)
                .to(State.LIT)
                .by("KEEPER")
                .meets("mend")
                .under(LampPolicies.MENDED)
                .on(Remove.class)
                .from(State.LIT, State.DARK)
                .to(State.REMOVED)
                .bySystem();
    }

    /** A lamp gives at least as much light as the clause asks for. */
    public record Bright() implements Rule<Integer> {

        private static final Set<Integer> BULBS = Set.of(60, 100);

        @Override
        public Basis basis() {
            return LampPolicies.BRIGHT;
        }

        @Override
        public Finding check(Integer watts) {
            return BULBS.contains(watts) ? met() : breached("wrong-bulb", "灯泡规格不符", "not a bulb of the list");
        }
    }
}

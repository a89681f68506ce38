package org.zhengan.rules.task;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Basis;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Samples;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Standing;

/** Rows of a task ledger, and people who act on them. */
final class Duties {

    static final Basis KEPT = Samples.rule("SMP-TASKS");
    static final Setting<Integer> EVERY =
            new Setting<>("everyDays", Integer.class, 30, Samples.CLAUSE.byDefault("SMP-EVERY", "默认", "default"));

    private static final Body LEAD = new Body("LEAD", new Text("牵头局", "Leading office"));
    private static final Body OTHER = new Body("OTHER", new Text("配合局", "Helping office"));

    static final Map<TaskKind, Duty> BY_KIND = Map.of(
            TaskKind.ONE_OFF, duty("T-1", TaskKind.ONE_OFF, null),
            TaskKind.PER_OCCASION, duty("T-2", TaskKind.PER_OCCASION, null),
            TaskKind.CONTINUOUS, duty("T-3", TaskKind.CONTINUOUS, null),
            TaskKind.RECURRING, duty("T-4", TaskKind.RECURRING, EVERY));

    static final Lifecycle<Task, TaskState> LIFECYCLE =
            TaskTable.lifecycle("sample", List.copyOf(BY_KIND.values()), KEPT, "OFFICE");

    private Duties() {}

    static Duty duty(String id, TaskKind kind, @Nullable Setting<Integer> every) {
        return new Duty(
                id,
                Samples.CLAUSE,
                new Text("做某事", "do something"),
                List.of(LEAD),
                List.of(OTHER),
                new Text("及时", "in time"),
                kind,
                every);
    }

    static Load load(TaskKind kind) {
        return java.util.Objects.requireNonNull(BY_KIND.get(kind)).load(Settings.defaults());
    }

    static Decision<Task, TaskState> decide(
            @Nullable Standing<Task, TaskState> standing, Object command, String role, String at) {
        var actor = new Actor("u", "unit-1", District.CITY, java.util.Set.of(role));
        return LIFECYCLE.decide(standing, "t1", command, Moment.of(Samples.at(at), actor, null));
    }
}

package org.zhengan.rules.task;

import static org.zhengan.rules.task.TaskState.DONE;
import static org.zhengan.rules.task.TaskState.IN_PROGRESS;
import static org.zhengan.rules.task.TaskState.ONGOING;
import static org.zhengan.rules.task.TaskState.PLANNED;
import static org.zhengan.rules.task.TaskState.STANDING;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Term;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Change;
import org.zhengan.rules.lifecycle.Clock;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.LifecycleBuilder;
import org.zhengan.rules.lifecycle.RowBuilder;
import org.zhengan.rules.task.TaskCommands.Complete;
import org.zhengan.rules.task.TaskCommands.RecordEvidence;
import org.zhengan.rules.task.TaskCommands.Reopen;
import org.zhengan.rules.task.TaskCommands.Start;

/** The state table of a task. What is done about one stands under its own row of the document. */
public final class TaskTable {

    private static final String TURN = "turn";

    private final String context;
    private final List<Duty> duties;
    private final TaskRules rules;
    private final Map<String, Basis> rows;
    private final Clock<Task> turn;

    private TaskTable(String context, List<Duty> duties, TaskRules rules) {
        this.context = context;
        this.duties = duties;
        this.rules = rules;
        this.rows = duties.stream().collect(Collectors.toMap(Duty::id, Duty::basis));
        this.turn = Clock.named(TURN, task -> new Term.Days(Objects.requireNonNull(task.everyDays())), rules.kept());
    }

    /**
     * The table for the tasks of {@code context}.
     *
     * @param kept      the rule by which they are tracked
     * @param overseers roles that may act on every task
     */
    public static Lifecycle<Task, TaskState> lifecycle(
            String context, List<Duty> duties, Basis kept, String... overseers) {
        return new TaskTable(context, duties, new TaskRules(kept, Set.of(overseers))).lifecycle();
    }

    private Lifecycle<Task, TaskState> lifecycle() {
        var table = Lifecycle.of(context, "task", new Text("任务", "Task"), Task.class, TaskState.class)
                .unique("task", Task::taskId)
                .addressed(Load.class, "task", Load::taskId)
                .cites(duties.stream().map(Duty::basis).toList());
        return completes(loads(table))
                .on(Start.class)
                .from(PLANNED)
                .to(IN_PROGRESS)
                .by(leads())
                .provided(rules.byLead(), attempt -> act(attempt, null))
                .provided(
                        rules.withoutOccasion(),
                        attempt -> Optional.ofNullable(attempt.command().occasion()))
                .making(TaskCourse::started)
                .emits(type("started"), TaskChangedV1.class, TaskChangedV1::started)
                .because(this::own)
                .on(Start.class)
                .from(STANDING, IN_PROGRESS)
                .to(IN_PROGRESS)
                .by(leads())
                .provided(rules.byLead(), attempt -> act(attempt, null))
                .provided(
                        rules.onANewOccasion(),
                        attempt -> act(attempt, attempt.command().occasion()))
                .making(TaskCourse::started)
                .emits(type("started"), TaskChangedV1.class, TaskChangedV1::started)
                .because(this::own)
                .on(RecordEvidence.class)
                .from(STANDING, ONGOING, IN_PROGRESS, DONE)
                .by(concerned())
                .provided(rules.byWhomItConcerns(), attempt -> act(attempt, null))
                .making(TaskCourse::shown)
                .emits(type("evidence-recorded"), TaskChangedV1.class, TaskChangedV1::shown)
                .because(this::own)
                .on(Reopen.class)
                .from(DONE)
                .to(IN_PROGRESS)
                .by(leads())
                .provided(rules.byLead(), attempt -> act(attempt, null))
                .emits(type("reopened"), TaskChangedV1.class, TaskChangedV1::reopened)
                .because(this::own)
                .build();
    }

    /** A row begins in the state of its kind; one that is there already is only brought up to date. */
    private RowBuilder<Task, TaskState, Load> loads(LifecycleBuilder<Task, TaskState> table) {
        var row = loads(table.on(Load.class), PLANNED)
                .opensWhen(change -> change.after().everyDays() != null, turn);
        row = loads(row.on(Load.class), STANDING);
        return loads(row.on(Load.class), ONGOING)
                .on(Load.class)
                .from(TaskState.values())
                .bySystem()
                .onlyIf(rules.wordsMended(), attempt -> !attempt.command()
                        .equals(attempt.thing().row()))
                .making(attempt -> Task.of(attempt.command(), attempt.thing().progress()))
                .because(this::own);
    }

    /** What completing leads to depends on how often the task is done. */
    private RowBuilder<Task, TaskState, Complete> completes(RowBuilder<Task, TaskState, Load> loaded) {
        var complete = completes(loaded.on(Complete.class), DONE, is(TaskKind.ONE_OFF));
        complete = completes(complete.on(Complete.class), PLANNED, is(TaskKind.RECURRING))
                .meets(TURN)
                .opensWhen(change -> change.after().everyDays() != null, turn);
        complete = completes(complete.on(Complete.class), STANDING, TaskCourse::endsItsLastOccasion);
        return completes(complete.on(Complete.class), IN_PROGRESS, is(TaskKind.PER_OCCASION));
    }

    private RowBuilder<Task, TaskState, Load> loads(RowBuilder<Task, TaskState, Load> row, TaskState state) {
        return row.starts(state)
                .when(attempt -> attempt.command().kind().first() == state)
                .bySystem()
                .making(attempt -> Task.of(attempt.command(), Progress.NONE))
                .because(this::own);
    }

    private RowBuilder<Task, TaskState, Complete> completes(
            RowBuilder<Task, TaskState, Complete> row, TaskState to, Predicate<Attempt<Task, Complete>> when) {
        return row.from(IN_PROGRESS)
                .to(to)
                .when(when)
                .by(leads())
                .provided(rules.byLead(), attempt -> act(attempt, null))
                .provided(
                        rules.onAnOpenOccasion(),
                        attempt -> act(attempt, attempt.command().occasion()))
                .making(TaskCourse::completed)
                .emits(type("completed"), TaskChangedV1.class, TaskChangedV1::completed)
                .because(this::own);
    }

    private static TaskRules.Act act(Attempt<Task, ?> attempt, @Nullable String occasion) {
        return new TaskRules.Act(attempt.thing(), attempt.moment().actor(), occasion);
    }

    private static Predicate<Attempt<Task, Complete>> is(TaskKind kind) {
        return attempt -> attempt.thing().kind() == kind;
    }

    private List<Basis> own(Change<Task, ?> change) {
        var row = rows.get(change.after().taskId());
        return row == null ? List.of() : List.of(row);
    }

    private String type(String happened) {
        return context + ".task." + happened;
    }

    private String[] leads() {
        return roles(List.of(Duty::lead));
    }

    private String[] concerned() {
        return roles(List.of(Duty::lead, Duty::others));
    }

    private String[] roles(List<Function<Duty, List<Body>>> of) {
        Set<String> roles = new HashSet<>(rules.overseers());
        duties.forEach(duty -> of.forEach(bodies -> roles.addAll(Body.codes(bodies.apply(duty)))));
        return roles.toArray(String[]::new);
    }
}

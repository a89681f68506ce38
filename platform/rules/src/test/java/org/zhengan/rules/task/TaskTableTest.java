package org.zhengan.rules.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Basis;
import org.zhengan.rules.City;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.rules.task.TaskCommands.Complete;
import org.zhengan.rules.task.TaskCommands.RecordEvidence;
import org.zhengan.rules.task.TaskCommands.Reopen;
import org.zhengan.rules.task.TaskCommands.Start;

class TaskTableTest {

    private static final String NOON = "2022-03-02T12:00";
    private static final Complete DONE = new Complete(null, "已完成", "1号");

    private @Nullable Standing<Task, TaskState> task;

    @ParameterizedTest
    @CsvSource({"ONE_OFF, PLANNED", "PER_OCCASION, STANDING", "CONTINUOUS, ONGOING", "RECURRING, PLANNED"})
    void aRowBeginsInTheStateOfItsKind(TaskKind kind, TaskState state) {
        load(kind);

        assertThat(now().state()).isEqualTo(state);
        assertThat(now().thing().lead()).containsExactly("LEAD");
        assertThat(now().thing().leadName()).isEqualTo(new Text("牵头局", "Leading office"));
    }

    @Test
    void aRowLoadedAgainIsLeftAloneAndOneWithMendedWordsKeepsItsProgress() {
        load(TaskKind.ONE_OFF);
        does(new Start(null), "LEAD");
        var row = Duties.load(TaskKind.ONE_OFF);

        assertThat(Duties.decide(task, row, Actor.SYSTEM, NOON)).isInstanceOf(Decision.Ignored.class);
        does(mended(row, "做另一件事"), Actor.SYSTEM);

        assertThat(now().state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(now().thing().summary().zh()).isEqualTo("做另一件事");
        assertThat(now().thing().startedAt()).isNotNull();
    }

    @Test
    void aTaskDoneOnceIsDoneAndMayBeTakenUpAgain() {
        load(TaskKind.ONE_OFF);

        does(new Start(null), "LEAD");
        does(DONE, "LEAD");
        assertThat(now().state()).isEqualTo(TaskState.DONE);
        assertThat(now().thing().evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.by()).isEqualTo("unit-1");
            assertThat(evidence.reference()).isEqualTo("1号");
        });
        does(new Reopen("有变化"), "LEAD");

        assertThat(now().state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(now().thing().timesDone()).isEqualTo(1);
    }

    @Test
    void occasionsAreDealtWithSideBySideAndTheTaskStandsByWhenTheLastHasEnded() {
        load(TaskKind.PER_OCCASION);

        does(new Start("A"), "LEAD");
        does(new Start("B"), "LEAD");
        assertThat(refused(new Start("A"), "LEAD")).containsExactly("no-new-occasion");
        does(new Complete("A", "已完成", null), "LEAD");
        assertThat(now().state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(refused(new Complete("A", "再次", null), "LEAD")).containsExactly("no-open-occasion");
        does(new Complete("B", "已完成", null), "LEAD");

        assertThat(now().state()).isEqualTo(TaskState.STANDING);
        assertThat(now().thing().timesDone()).isEqualTo(2);
        assertThat(now().thing().occasions()).isEmpty();
    }

    @Test
    void anOccasionIsNamedExactlyWhereATaskIsDonePerOccasion() {
        load(TaskKind.ONE_OFF);
        assertThat(refused(new Start("A"), "LEAD")).containsExactly("occasion-not-expected");
        does(new Start(null), "LEAD");
        assertThat(refused(new Start(null), "LEAD")).containsExactly("no-new-occasion");
        assertThat(refused(new Complete("A", "已完成", null), "LEAD")).containsExactly("no-open-occasion");

        load(TaskKind.PER_OCCASION);
        assertThat(refused(new Start(null), "LEAD")).containsExactly("no-new-occasion");
    }

    @Test
    void aContinuousTaskNeitherBeginsNorEndsButTakesEvidence() {
        load(TaskKind.CONTINUOUS);

        assertThat(Duties.decide(task, new Start(null), "LEAD", NOON)).isInstanceOf(Decision.Illegal.class);
        assertThat(Duties.decide(task, DONE, "LEAD", NOON)).isInstanceOf(Decision.Illegal.class);
        does(new RecordEvidence(null, "季度小结", null), "OTHER");

        assertThat(now().thing().evidence()).hasSize(1);
    }

    @Test
    void eachTurnOfARecurringTaskHasItsOwnClock() {
        load(TaskKind.RECURRING);
        assertThat(turn().dueAt())
                .isEqualTo(City.endOf(City.dateOf(turn().startedAt()).plusDays(30)));

        does(new Start(null), "LEAD");
        task = accepted(Duties.decide(task, DONE, "LEAD", "2022-04-05T12:00"));

        assertThat(now().state()).isEqualTo(TaskState.PLANNED);
        assertThat(turn().status()).isEqualTo(Deadline.Status.OPEN);
        assertThat(turn().dueAt()).isEqualTo(City.endOf(java.time.LocalDate.of(2022, 5, 5)));
    }

    @ParameterizedTest(name = "{0} starts it: {1}")
    @CsvSource({"LEAD, true", "OFFICE, true", "ADMIN, true"})
    void whoLeadsOrOverseesActs(String role, boolean may) {
        load(TaskKind.ONE_OFF);

        assertThat(Duties.decide(task, new Start(null), role, NOON) instanceof Decision.Accepted)
                .isEqualTo(may);
    }

    @Test
    void whoOnlyTakesPartShowsEvidenceAndNoMore() {
        load(TaskKind.PER_OCCASION);

        assertThat(Duties.decide(task, new Start("A"), "OTHER", NOON)).isInstanceOf(Decision.Denied.class);
        does(new RecordEvidence("A", "已派员", null), "OTHER");
        assertThat(Duties.decide(task, new RecordEvidence(null, "无关", null), "STRANGER", NOON))
                .isInstanceOf(Decision.Denied.class);
    }

    @Test
    void whatIsDoneStandsUnderTheRowItself() {
        load(TaskKind.ONE_OFF);

        var decision = Duties.decide(task, new Start(null), "LEAD", NOON);

        assertThat(decision).isInstanceOfSatisfying(Decision.Accepted.class, accepted -> assertThat(basis(accepted))
                .contains("T-1"));
        assertThat(Duties.LIFECYCLE.rules()).extracting(Basis::rule).contains("T-1", "T-2", "T-3", "T-4");
    }

    @Test
    void onlyTheLatestEvidenceStaysAtHand() {
        load(TaskKind.CONTINUOUS);

        for (int i = 0; i <= 100; i++) {
            does(new RecordEvidence(null, "第 " + i + " 条", null), "LEAD");
        }

        assertThat(now().thing().evidence()).hasSize(100).first().satisfies(oldest -> assertThat(oldest.text())
                .isEqualTo("第 1 条"));
    }

    private void load(TaskKind kind) {
        task = accepted(Duties.decide(null, Duties.load(kind), Actor.SYSTEM, "2022-03-01T09:00"));
    }

    private void does(Object command, String role) {
        task = accepted(Duties.decide(task, command, role, NOON));
    }

    private List<String> refused(Object command, String role) {
        return Duties.decide(task, command, role, NOON) instanceof Decision.Refused<Task, TaskState> refused
                ? refused.findings().stream()
                        .map(finding -> ((Finding.Breached) finding).code())
                        .toList()
                : List.of();
    }

    private Standing<Task, TaskState> now() {
        return Objects.requireNonNull(task);
    }

    private Deadline turn() {
        return now().deadline("turn").orElseThrow();
    }

    private static List<String> basis(Decision.Accepted<?, ?> accepted) {
        return accepted.basis().stream().map(Basis::rule).toList();
    }

    private static Standing<Task, TaskState> accepted(Decision<Task, TaskState> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var accepted = (Decision.Accepted<Task, TaskState>) decision;
        return new Standing<>("t1", accepted.to(), accepted.thing(), accepted.deadlines());
    }

    private static Load mended(Load row, String zh) {
        return new Load(
                row.taskId(),
                row.document(),
                row.clause(),
                new Text(zh, row.summary().en()),
                row.lead(),
                row.leadName(),
                row.others(),
                row.othersName(),
                row.when(),
                row.kind(),
                row.everyDays());
    }
}

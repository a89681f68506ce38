package org.zhengan.vaccine.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Settings;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Coverage;
import org.zhengan.rules.programme.TaskLedger;
import org.zhengan.rules.task.Duty;
import org.zhengan.rules.task.Load;
import org.zhengan.rules.task.Task;
import org.zhengan.rules.task.TaskCommands.Complete;
import org.zhengan.rules.task.TaskCommands.RecordEvidence;
import org.zhengan.rules.task.TaskCommands.Reopen;
import org.zhengan.rules.task.TaskCommands.Start;
import org.zhengan.rules.task.TaskKind;
import org.zhengan.rules.task.TaskState;
import org.zhengan.testing.Life;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;
import org.zhengan.vaccine.VaccinePolicies;
import org.zhengan.vaccine.VaccineProgramme;

class VaccineTasksTest extends LifecycleContract<Task, TaskState> {

    private static final TaskLedger TASKS = VaccineTasks.of(VaccinePolicies.COVERAGE);
    private static final Instant START = Instant.parse("2022-03-02T01:00:00Z");
    private static final Complete DONE = new Complete(null, "已建立", "郑金政〔2022〕1号");

    @Override
    protected Lifecycle<Task, TaskState> lifecycle() {
        return TASKS.ledger().lifecycle();
    }

    @Override
    protected Task thing(TaskState state) {
        return switch (state) {
            case PLANNED -> life("T-VAC-2.1.2").thing();
            case STANDING -> life("T-VAC-2.2.29").thing();
            case ONGOING -> life("T-VAC-3.1").thing();
            case IN_PROGRESS -> life("T-VAC-2.1.2").does(new Start(null)).thing();
            case DONE -> life("T-VAC-2.1.2").does(new Start(null)).does(DONE).thing();
        };
    }

    @Override
    protected List<?> commands() {
        return List.of(
                load("T-VAC-2.1.2"),
                load("T-VAC-2.2.29"),
                load("T-VAC-3.1"),
                new Start(null),
                new Start("VI-2022-0001"),
                new RecordEvidence(null, "会议纪要", null),
                DONE,
                new Reopen("职责有变"));
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }

    @Test
    void thePlanHasSeventyFiveRowsEachOnce() {
        assertThat(TASKS.duties()).hasSize(75).extracting(Duty::id).doesNotHaveDuplicates();
        assertThat(TASKS.duties()).allSatisfy(duty -> assertThat(duty.id()).startsWith("T-VAC-"));
        assertThat(ids("2.2")).as("the member units and their office").hasSize(24);
    }

    @ParameterizedTest
    @CsvSource({
        "T-VAC-2.1.2, 2.1, ONE_OFF, GOVERNMENT",
        "T-VAC-2.2.1, 2.2.1, CONTINUOUS, CITY_HQ_OFFICE",
        "T-VAC-2.2.28, 2.2.2(3), PER_OCCASION, MARKET_SUPERVISION+HEALTH",
        "T-VAC-2.2.30, 2.2.2(5), PER_OCCASION, MARKET_SUPERVISION+PUBLIC_SECURITY+FINANCE+TRANSPORT",
        "T-VAC-3.3.3, 3.3.3, PER_OCCASION, CITY_HQ_OFFICE",
        "T-VAC-4.5.2.2, 4.5.2, PER_OCCASION, MARKET_SUPERVISION",
        "T-VAC-6.3.3, 6.3, PER_OCCASION, GOVERNMENT",
        "T-VAC-7.4.2, 7.4, RECURRING, HEALTH"
    })
    void aRowSaysWhoDoesWhatUnderWhichClause(String id, String clause, TaskKind kind, String lead) {
        var row = load(id);

        assertThat(row.clause()).isEqualTo(clause);
        assertThat(row.kind()).isEqualTo(kind);
        assertThat(String.join("+", row.lead())).isEqualTo(lead);
        assertThat(row.document()).isEqualTo("郑政办〔2022〕3号");
    }

    @Test
    void nineteenMemberUnitsAreChargedByName() {
        assertThat(load("T-VAC-2.2.23").lead()).hasSize(19).doesNotHaveDuplicates();
    }

    @Test
    void trainingComesAgainAfterItsInterval() {
        var training = life("T-VAC-7.4.2").by("HEALTH");
        assertThat(training.clock("turn").term().code()).isEqualTo("P365D");

        training.does(new Start(null)).at(START.plusSeconds(9)).does(new Complete(null, "培训 60 人", null));

        assertThat(training.state()).isEqualTo(TaskState.PLANNED);
        assertThat(training.clock("turn").startedAt()).isEqualTo(START.plusSeconds(9));
    }

    @Test
    void everyClauseThePlanChargesSomebodyWithIsExplained() {
        var waiting = VaccineProgramme.PROGRAMME.clauses().stream()
                .filter(each -> each.status() == Coverage.Status.WAITING)
                .map(each -> each.clause().number())
                .toList();
        Set<String> charged =
                TASKS.duties().stream().map(duty -> duty.clause().number()).collect(Collectors.toSet());

        assertThat(waiting).doesNotContainAnyElementsOf(charged);
    }

    private static List<String> ids(String clause) {
        return TASKS.duties().stream()
                .filter(duty -> duty.clause().number().equals(clause))
                .map(Duty::id)
                .toList();
    }

    private static Load load(String id) {
        return TASKS.loads(Settings.defaults()).stream()
                .filter(row -> row.taskId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Life<Task, TaskState> life(String id) {
        return Life.of(lifecycle(), START).does(load(id));
    }
}

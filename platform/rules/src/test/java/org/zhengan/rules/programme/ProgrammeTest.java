package org.zhengan.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.District;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Samples;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Term;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Clock;
import org.zhengan.rules.lifecycle.DeadlineOverdue;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.RowBuilder;
import org.zhengan.rules.task.Body;
import org.zhengan.rules.task.Duty;
import org.zhengan.rules.task.TaskKind;

class ProgrammeTest {

    record Thing(String name) {}

    record Begin(String name) {}

    record BegunV1(String name) {}

    enum State {
        BEGUN
    }

    private record Asking(Basis rule, Setting<?> setting) implements Evaluation<Begin, Thing> {

        @Override
        public String name() {
            return "asking";
        }

        @Override
        public Text summary() {
            return new Text("问", "asks");
        }

        @Override
        public Class<Begin> question() {
            return Begin.class;
        }

        @Override
        public Class<Thing> answer() {
            return Thing.class;
        }

        @Override
        public List<Basis> rules() {
            return List.of(rule);
        }

        @Override
        public List<Setting<?>> settings() {
            return List.of(setting);
        }

        @Override
        public Answer<Thing> decide(Begin question, Settings settings) {
            return Answer.of(new Thing(question.name()), rule);
        }
    }

    private static final Lifecycle<Thing, State> LIFECYCLE = beginning().build();

    private static final Ledger<Thing, State> LEDGER =
            Ledger.of(LIFECYCLE, "things").filteredBy("name").spanning("at", "begunAt");

    @Test
    void everyRuleIsFoundByItsId() {
        var programme = programme()
                .deciding(new Asking(Samples.rule("P-2"), setting("P-3")))
                .configuredBy(setting("P-4"));

        assertThat(programme.rules()).containsOnlyKeys("P-1", "P-2", "P-3", "P-4");
    }

    @Test
    void oneRuleMayStandInSeveralPlaces() {
        var programme = programme().deciding(new Asking(Samples.rule("P-1"), setting("P-1")));

        assertThat(programme.rules()).containsOnlyKeys("P-1");
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        var other = Samples.CLAUSE.rule("P-1", "另一条", "another rule");
        var programme = programme().deciding(new Asking(other, setting("P-3")));

        assertThatIllegalStateException().isThrownBy(programme::rules).withMessageContaining("P-1");
    }

    @Test
    void itsEventsAreThoseOfItsThings() {
        assertThat(programme().events())
                .containsEntry("sample.thing.begun", BegunV1.class)
                .hasSize(1);
        assertThat(programme().topic()).isEqualTo("zhengan.sample.events");
    }

    @Test
    void aPassedClockIsToldOnlyWhereSomeRowStartsOne() {
        var clock = Clock.<Thing>named("soon", thing -> new Term.Days(1), Samples.rule("P-1"));
        var timed = Ledger.of(beginning().opens(clock).build(), "things");

        assertThat(programme().keeping(timed).events())
                .containsEntry("sample.deadline.overdue", DeadlineOverdue.class)
                .hasSize(2);
    }

    @Test
    void aLedgerSaysWhatItMayBeFilteredByAndHowThingsComeIn() {
        var ledger = LEDGER.takingIn("batches", Begin.class).importing(Begin.class);

        assertThat(ledger.filters())
                .containsExactly(
                        new Filter("name", "name", Filter.Kind.EQUAL), new Filter("at", "begunAt", Filter.Kind.SPAN));
        assertThat(ledger.intake()).isEqualTo(new Ledger.Intake("batches", Begin.class));
        assertThat(ledger.imported()).isEqualTo(Begin.class);
        assertThat(ledger.path()).isEqualTo("things");
    }

    @Test
    void tasksAreALedgerOfTheirOwnAndTheirRowsAreRules() {
        var programme = programme().tracking(tasks()).deciding(new Asking(Samples.rule("P-2"), setting("P-3")));

        assertThat(programme.ledgers()).extracting(Ledger::path).containsExactly("things", "tasks");
        assertThat(programme.taskIds()).containsExactly("T-1");
        assertThat(programme.rules()).containsKeys("T-1", "P-9");
        assertThat(programme().taskIds()).isEmpty();
    }

    @Test
    void aClauseThatWaitsIsTrackedWhereATaskStandsUnderIt() {
        var other = Samples.DOCUMENT.clause("2", "另一条款", "another clause");
        var waiting = List.of(
                Coverage.waiting(Samples.CLAUSE, "待建", "to be built"), Coverage.waiting(other, "待建", "to be built"));
        var programme = Programme.of("sample", new Text("样本", "Sample"), List.of(Samples.DOCUMENT), waiting);

        assertThat(programme.tracking(tasks()).clauses())
                .containsExactly(Coverage.tracked(Samples.CLAUSE), waiting.get(1));
        assertThat(programme().tracking(tasks()).clauses()).containsExactly(Coverage.live(Samples.CLAUSE));
    }

    @Test
    void aReactionRunsACommandOnEventsLikeThis() {
        var reaction = Reaction.on("other.thing.done", Thing.class)
                .when(received -> received.sequence() > 1)
                .run(
                        LIFECYCLE,
                        Begin.class,
                        received -> new Begin(received.data().name()));

        assertThat(reaction.eventType()).isEqualTo("other.thing.done");
        assertThat(reaction.when().test(received(1))).isFalse();
        assertThat(reaction.when().test(received(2))).isTrue();
        assertThat(reaction.command().apply(received(2))).isEqualTo(new Begin("x"));
    }

    private static Received<Thing> received(long sequence) {
        return new Received<>(
                "e1",
                "other.thing.done",
                "s1",
                sequence,
                District.ERQI,
                Samples.at("2022-03-02T09:00"),
                new Thing("x"));
    }

    private static RowBuilder<Thing, State, Begin> beginning() {
        return Lifecycle.of("sample", "thing", new Text("物", "Thing"), Thing.class, State.class)
                .on(Begin.class)
                .starts(State.BEGUN)
                .making(attempt -> new Thing(attempt.command().name()))
                .emits("sample.thing.begun", BegunV1.class, change -> new BegunV1("x"))
                .under(Samples.rule("P-1"));
    }

    private static TaskLedger tasks() {
        var body = new Body("LEAD", new Text("牵头局", "Leading office"));
        var duty = new Duty(
                "T-1",
                Samples.CLAUSE,
                new Text("做某事", "do something"),
                List.of(body),
                List.of(),
                new Text("及时", "in time"),
                TaskKind.ONE_OFF,
                null);
        return TaskLedger.of("sample", List.of(duty), Samples.rule("P-9"), "OFFICE");
    }

    private static Programme programme() {
        return Programme.of(
                        "sample",
                        new Text("样本", "Sample"),
                        List.of(Samples.DOCUMENT),
                        List.of(Coverage.live(Samples.CLAUSE)))
                .keeping(LEDGER);
    }

    private static Setting<Integer> setting(String rule) {
        return new Setting<>(rule, Integer.class, 1, Samples.rule(rule));
    }
}

package org.zhengan.vaccine.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;
import org.zhengan.vaccine.duty.KnownCommands.NoteDismissal;
import org.zhengan.vaccine.duty.KnownCommands.NoteEnd;
import org.zhengan.vaccine.duty.KnownCommands.NoteLevel;
import org.zhengan.vaccine.duty.KnownCommands.NoteSubject;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.LevelSince;
import org.zhengan.vaccine.report.Times;

class ReportedIncidentsTest extends LifecycleContract<ReportedIncident, KnownState> {

    private static final Instant GRADED = Times.at("2022-03-01T09:00");
    private static final Instant LATER = Times.at("2022-03-01T10:00");

    @Override
    protected Lifecycle<ReportedIncident, KnownState> lifecycle() {
        return ReportedIncidents.LIFECYCLE;
    }

    @Override
    protected ReportedIncident thing(KnownState state) {
        return incident(false, new LevelSince(Grade.III, GRADED));
    }

    @Override
    protected List<?> commands() {
        return List.of(
                new NoteSubject("incident-1", District.JINSHUI, "another-unit", GRADED),
                new NoteSubject("incident-1", District.JINSHUI, "hospital", GRADED),
                level(Grade.II, false),
                level(Grade.II, true),
                new NoteEnd("incident-1", LATER),
                new NoteDismissal("incident-1", LATER));
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }

    @Test
    void aChangeIsToldToEverySubjectByItself() {
        var told = accepted(incident(false, new LevelSince(Grade.III, GRADED)), level(Grade.II, false));

        assertThat(told.events())
                .extracting(Decision.Occurrence::data)
                .extracting(data -> ((ReportedIncidentV1) data).by())
                .containsExactly("hospital", "cdc");
        assertThat(told.thing().level()).isEqualTo(Grade.II);
    }

    @Test
    void theSameLevelAgainIsNoNews() {
        var same = accepted(incident(false, new LevelSince(Grade.III, GRADED)), level(Grade.III, true));

        assertThat(same.events()).isEmpty();
        assertThat(same.thing().responding()).isTrue();
    }

    @Test
    void duringTheResponseAGradeRaisesTheLevelButOnlyTheHeadquartersLowersIt() {
        var responding = incident(true, new LevelSince(Grade.III, GRADED));

        assertThat(accepted(responding, level(Grade.II, false)).thing().level()).isEqualTo(Grade.II);
        assertThat(accepted(responding, level(Grade.IV, false)).thing().level()).isEqualTo(Grade.III);
        assertThat(accepted(responding, level(Grade.IV, true)).thing().level()).isEqualTo(Grade.IV);
        assertThat(accepted(incident(false, new LevelSince(Grade.III, GRADED)), level(Grade.IV, false))
                        .thing()
                        .level())
                .isEqualTo(Grade.IV);
    }

    @Test
    void theEarliestMomentAtWhichAnybodyLearnedOfItIsShown() {
        var joined = new NoteSubject("incident-1", District.JINSHUI, "market-supervision", GRADED.minusSeconds(60));

        var known = accepted(incident(false, new LevelSince(Grade.III, GRADED)), joined);

        assertThat(known.thing().earliestLearnedAt()).isEqualTo(GRADED.minusSeconds(60));
        assertThat(known.thing().subjects()).containsExactly("hospital", "cdc", "market-supervision");
        assertThat(known.events()).hasSize(1);
    }

    private static NoteLevel level(Grade level, boolean ofResponse) {
        return new NoteLevel("incident-1", District.JINSHUI, level, LATER, ofResponse);
    }

    private static ReportedIncident incident(boolean responding, LevelSince level) {
        return new ReportedIncident(
                "incident-1",
                District.JINSHUI,
                List.of(level),
                responding,
                null,
                false,
                GRADED,
                List.of("hospital", "cdc"));
    }

    private static Decision.Accepted<ReportedIncident, KnownState> accepted(ReportedIncident known, Object command) {
        var suite = new Actor("suite", "", District.CITY, Set.of(Actor.SYSTEM));
        var standing = new Standing<>("known-1", KnownState.ONGOING, known, List.of());
        var decision = ReportedIncidents.LIFECYCLE.decide(standing, "known-1", command, Moment.of(LATER, suite, null));
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<ReportedIncident, KnownState>) decision;
    }
}

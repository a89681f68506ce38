package org.zhengan.vaccine.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.vaccine.report.Times.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.vaccine.duty.DutyCommands.CountReport;
import org.zhengan.vaccine.duty.DutyCommands.Learn;
import org.zhengan.vaccine.duty.DutyCommands.TakeNews;
import org.zhengan.vaccine.duty.DutyEvents.ReportCountedV1;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.Channel;
import org.zhengan.vaccine.report.LevelSince;
import org.zhengan.vaccine.report.ReportKind;

/** The story of one duty: of a hospital that learned of an incident. Each step is taken as the service would take it. */
final class Duties {

    static final String INCIDENT = "incident-1";
    static final String HOSPITAL = "sample-unit";

    private final List<LevelSince> levels = new ArrayList<>();
    private @Nullable Standing<ReportingDuty, DutyState> standing;
    private @Nullable Decision<ReportingDuty, DutyState> last;

    static Duties learned(String local) {
        var story = new Duties();
        return story.give(new Learn(INCIDENT, HOSPITAL, District.JINSHUI, at(local)), local);
    }

    Duties told(Grade level, String since, String now) {
        levels.add(new LevelSince(level, at(since)));
        return give(news(null, false), now);
    }

    Duties told(Grade level, String since) {
        return told(level, since, since);
    }

    Duties ended(String local) {
        levels.add(new LevelSince(Grade.NONE, at(local)));
        return give(news(at(local), false), local);
    }

    Duties dismissed(String local) {
        return give(news(null, true), local);
    }

    Duties reports(ReportKind kind, Channel channel, String sent) {
        return reports(kind, channel, sent, sent);
    }

    Duties reports(ReportKind kind, Channel channel, String sent, String writtenDown) {
        return give(new CountReport(INCIDENT, HOSPITAL, "RP-" + sent, kind, channel, at(sent)), writtenDown);
    }

    Duties passes(String clock, String local) {
        return give(new Overdue(clock), local);
    }

    Duties give(Object command, String local) {
        last = decide(standing, command, at(local));
        if (last instanceof Decision.Accepted<ReportingDuty, DutyState> accepted) {
            standing = new Standing<>("duty-1", accepted.to(), accepted.thing(), accepted.deadlines());
        }
        return this;
    }

    boolean happened() {
        return last instanceof Decision.Accepted;
    }

    DutyState state() {
        return standing().state();
    }

    ReportingDuty duty() {
        return standing().thing();
    }

    @Nullable
    Instant due(String clock) {
        return clock(clock).dueAt();
    }

    Deadline clock(String name) {
        return standing().deadline(name).orElseThrow();
    }

    boolean runs(String name) {
        return standing().deadline(name).filter(Deadline::isUnmet).isPresent();
    }

    /** What the last step said of reports, if it said anything. */
    List<ReportCountedV1> counted() {
        assertThat(last).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<?, ?>) Objects.requireNonNull(last))
                .events().stream()
                        .map(Decision.Occurrence::data)
                        .filter(ReportCountedV1.class::isInstance)
                        .map(ReportCountedV1.class::cast)
                        .toList();
    }

    private Standing<ReportingDuty, DutyState> standing() {
        return Objects.requireNonNull(standing);
    }

    private TakeNews news(@Nullable Instant endedAt, boolean dismissed) {
        return new TakeNews(INCIDENT, HOSPITAL, levels, endedAt, dismissed);
    }

    private static Decision<ReportingDuty, DutyState> decide(
            @Nullable Standing<ReportingDuty, DutyState> standing, Object command, Instant now) {
        var suite = new Actor("somebody", HOSPITAL, District.CITY, Set.of("HOSPITAL", Actor.SYSTEM));
        return ReportingDuties.LIFECYCLE.decide(standing, "duty-1", command, Moment.of(now, suite, null));
    }
}

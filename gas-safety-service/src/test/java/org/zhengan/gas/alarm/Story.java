package org.zhengan.gas.alarm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.District;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.rules.lifecycle.Standing;

/** One alarm, told command by command. */
final class Story {

    static final Instant START = Instant.parse("2022-11-05T02:00:00Z");
    private static final Actor PERSON = new Actor("u1", "HUARUN", District.JINSHUI, Set.of("GAS_ENTERPRISE"));
    private static final Actor SYSTEM = Actor.system("gas");

    private final List<Decision.Occurrence> everything = new ArrayList<>();
    private @Nullable Standing<LeakAlarm, AlarmState> standing;

    /** Gives a command {@code seconds} after the start, as a person or as the suite. */
    Decision<LeakAlarm, AlarmState> at(long seconds, Object command) {
        boolean ours = command instanceof LeakCommands.NoteFireIncident || command instanceof Overdue;
        return at(START.plusSeconds(seconds), command, ours ? SYSTEM : PERSON);
    }

    Decision<LeakAlarm, AlarmState> at(Instant when, Object command, Actor actor) {
        var decision = LeakAlarms.LIFECYCLE.decide(standing, "alarm-1", command, Moment.of(when, actor, null));
        if (decision instanceof Decision.Accepted<LeakAlarm, AlarmState> accepted) {
            standing = new Standing<>("alarm-1", accepted.to(), accepted.thing(), accepted.deadlines());
            everything.addAll(accepted.events());
        }
        return decision;
    }

    /** What happened because of the command, as event types. */
    List<String> events(long seconds, Object command) {
        return told(at(seconds, command)).stream()
                .map(Decision.Occurrence::type)
                .toList();
    }

    /** Everything told so far. */
    List<Decision.Occurrence> everything() {
        return everything;
    }

    /** The clocks as they stand. */
    List<Deadline> clocks() {
        return now().deadlines();
    }

    LeakAlarm alarm() {
        return now().thing();
    }

    AlarmState state() {
        return now().state();
    }

    Deadline clock(String name) {
        return now().deadline(name).orElseThrow();
    }

    boolean hasClock(String name) {
        return now().deadline(name).isPresent();
    }

    /** Seconds from the start to the due moment of a clock. */
    long due(String name) {
        var due = clock(name).dueAt();
        return due == null ? -1 : due.getEpochSecond() - START.getEpochSecond();
    }

    static List<Decision.Occurrence> told(Decision<LeakAlarm, AlarmState> decision) {
        return decision instanceof Decision.Accepted<LeakAlarm, AlarmState> accepted ? accepted.events() : List.of();
    }

    /** The codes of the rules that refused or ignored. */
    static List<String> codes(Decision<LeakAlarm, AlarmState> decision) {
        if (decision instanceof Decision.Refused<LeakAlarm, AlarmState> refused) {
            return refused.findings().stream().map(Story::code).toList();
        } else if (decision instanceof Decision.Ignored<LeakAlarm, AlarmState> ignored) {
            return ignored.findings().stream().map(Story::code).toList();
        }
        return List.of();
    }

    /** A story that has come to {@code state} with a minor reading, or with {@code permille}. */
    static Story in(AlarmState state, int permille) {
        var story = new Story();
        story.at(0, Readings.of(permille));
        switch (state) {
            case RAISED -> {}
            case ACKNOWLEDGED -> story.acknowledged();
            case DISPATCHED -> story.dispatched();
            case ON_SITE -> story.onSite();
            case CLEARED -> {
                story.onSite();
                story.at(40, new LeakCommands.Clear(Cause.LEAK, 0));
            }
            case FALSE_ALARM -> {
                story.onSite();
                story.at(40, new LeakCommands.MarkFalse(Cause.TEST, 0));
            }
        }
        return story;
    }

    private void acknowledged() {
        at(10, new LeakCommands.Acknowledge());
    }

    private void dispatched() {
        acknowledged();
        at(20, new LeakCommands.Dispatch("crew-7"));
    }

    private void onSite() {
        dispatched();
        at(30, new LeakCommands.Arrive());
    }

    private static String code(Finding finding) {
        if (finding instanceof Finding.Breached breached) {
            return breached.code();
        } else if (finding instanceof Finding.Undecided undecided) {
            return undecided.code();
        }
        return "met";
    }

    private Standing<LeakAlarm, AlarmState> now() {
        if (standing == null) {
            throw new IllegalStateException("nothing has been raised yet");
        }
        return standing;
    }
}

package org.zhengan.gas.alarm;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Term;

/**
 * The linked cut-off of the premises (联动切断).
 *
 * @param required  whether the premises must have one
 * @param at        when it was commanded, or when its outcome was known
 * @param confirmBy until when a command must be confirmed
 */
public record Cutoff(boolean required, State state, @Nullable Instant at, @Nullable Instant confirmBy) {

    /** Where the cut-off stands; NOT_REQUIRED also while nothing calls for it yet. */
    public enum State {
        NOT_REQUIRED,
        COMMANDED,
        CONFIRMED,
        FAILED,
        ABSENT
    }

    /** Required of every non-resident; of others only where a linked cut-off is installed. */
    static Cutoff of(Reading reading) {
        boolean required = reading.userKind() == UserKind.NON_RESIDENT || reading.linkedCutoff();
        boolean absent = required && !reading.linkedCutoff();
        return new Cutoff(required, absent ? State.ABSENT : State.NOT_REQUIRED, null, null);
    }

    /** The same, commanded where it waits and {@code base} calls for it. */
    Cutoff commandedFor(Severity base, Instant now, Settings settings) {
        if (state != State.NOT_REQUIRED || !isDue(base, required, state)) {
            return this;
        }
        return new Cutoff(required, State.COMMANDED, now, now.plusSeconds(settings.get(LeakSettings.CONFIRM_SECONDS)));
    }

    /** The same with its outcome. */
    Cutoff ended(State outcome, Instant when) {
        return new Cutoff(required, outcome, when, confirmBy);
    }

    boolean isCommanded() {
        return state == State.COMMANDED;
    }

    /** How long a command has to be confirmed. */
    Term confirmation() {
        return new Term.Continuous(at == null || confirmBy == null ? Duration.ZERO : Duration.between(at, confirmBy));
    }

    /** GAS-X-3: a MAJOR or CRITICAL reading closes a cut-off that is required and there. */
    static boolean isDue(Severity base, boolean required, State state) {
        return base.compareTo(Severity.MAJOR) >= 0 && required && state != State.ABSENT;
    }
}

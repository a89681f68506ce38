package org.zhengan.gas.alarm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** What may be done about a leak alarm, besides taking in a {@link Reading}. */
public final class LeakCommands {

    private static final int MOST_PERMILLE = 100_000;
    private static final int LONGEST_ID = 64;

    private LeakCommands() {}

    /** The cut-off tells whether it closed. */
    public record CutoffResult(@Label("结果") Outcome state, @Label("时间") Instant at) {

        /** Closed or not. */
        public enum Outcome {
            CONFIRMED,
            FAILED
        }

        Cutoff.State cutoffState() {
            return switch (state) {
                case CONFIRMED -> Cutoff.State.CONFIRMED;
                case FAILED -> Cutoff.State.FAILED;
            };
        }
    }

    /** Somebody has seen the alarm. */
    public record Acknowledge() {}

    /** A crew is sent. */
    public record Dispatch(@Label("抢修队") String crewId) {
        public Dispatch {
            new Checks().text("crewId", crewId, LONGEST_ID).end();
        }
    }

    /** The crew is there. */
    public record Arrive() {}

    /** All clear, with what the crew measured. */
    public record Clear(@Label("原因") Cause cause, @Label("现场读数") int lelPermille) {
        public Clear {
            new Checks().within("lelPermille", lelPermille, 0, MOST_PERMILLE).end();
        }
    }

    /** It was no leak. What the crew measured is required where a crew is on site. */
    public record MarkFalse(@Label("原因") Cause cause, @Label("现场读数") @Nullable Integer lelPermille) {
        public MarkFalse {
            new Checks().within("lelPermille", lelPermille, 0, MOST_PERMILLE).end();
        }
    }

    /** All clear without a crew, by the sensor's own readings. */
    public record ClearRemote(@Label("原因") Cause cause) {}

    /** The fire service has opened, or closed, an incident about this alarm. */
    public record NoteFireIncident(String alarmId, String incidentId, boolean open) {}
}

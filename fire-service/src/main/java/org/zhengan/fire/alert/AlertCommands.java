package org.zhengan.fire.alert;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;

/** What may be done about a warning. */
public final class AlertCommands {

    private static final int LONGEST = 200;

    private AlertCommands() {}

    /** A leak alarm was raised, or became graver. */
    public record Warn(
            String sourceEventId, String alarmId, String severity, District district, @Nullable String place) {

        boolean isCritical() {
            return severity.equals(ExternalAlert.CRITICAL);
        }
    }

    /** A crew is sent although the warning did not demand it. */
    public record Dispatch(@Label("出动单位") String dispatchedTo) {
        public Dispatch {
            new Checks().text("dispatchedTo", dispatchedTo, LONGEST).end();
        }
    }

    /** The warning belongs to an incident, says a person. */
    public record Link(@Label("警情") String incidentId) {
        public Link {
            new Checks().text("incidentId", incidentId, LONGEST).end();
        }
    }

    /** The warning belongs to an incident, says the incident. */
    public record LinkIncident(String alarmId, String incidentId) {}

    /** Nothing more is to be done. */
    public record Close(@Label("原因") String reason) {
        public Close {
            new Checks().text("reason", reason, LONGEST).end();
        }
    }

    /** The alarm has ended before anybody was sent. */
    public record AllClear(String alarmId) {}
}

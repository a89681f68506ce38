package org.zhengan.gas.alarm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.gas.alarm.LeakCommands.NoteFireIncident;
import org.zhengan.rules.programme.Reaction;
import org.zhengan.rules.programme.Received;

/** What the fire service tells us about our alarms. */
public final class FireNews {

    /** What we do about it: while its incident is open, the alarm may not be cleared. */
    public static final List<Reaction<?, ?>> REACTIONS =
            List.of(noting("fire.incident.reported", true), noting("fire.incident.closed", false));

    private FireNews() {}

    /** What we read of an incident of the fire service; it began with our alarm where it carries the alarm's id. */
    public record FireIncident(String incidentId, @Nullable String correlationId) {}

    private static Reaction<FireIncident, NoteFireIncident> noting(String type, boolean open) {
        return Reaction.on(type, FireIncident.class)
                .when(received -> received.data().correlationId() != null)
                .run(LeakAlarms.LIFECYCLE, NoteFireIncident.class, received -> note(received, open));
    }

    private static NoteFireIncident note(Received<FireIncident> received, boolean open) {
        var alarm = received.data().correlationId();
        return new NoteFireIncident(alarm == null ? "" : alarm, received.data().incidentId(), open);
    }
}

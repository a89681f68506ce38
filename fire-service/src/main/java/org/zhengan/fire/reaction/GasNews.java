package org.zhengan.fire.reaction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.fire.alert.AlertCommands.AllClear;
import org.zhengan.fire.alert.AlertCommands.LinkIncident;
import org.zhengan.fire.alert.AlertCommands.Warn;
import org.zhengan.fire.alert.ExternalAlerts;
import org.zhengan.fire.incident.AlarmState;
import org.zhengan.fire.incident.FireIncidents;
import org.zhengan.fire.incident.IncidentCommands.OpenForAlarm;
import org.zhengan.fire.incident.IncidentCommands.ProposeClosing;
import org.zhengan.fire.incident.IncidentCommands.WithdrawProposal;
import org.zhengan.rules.programme.Reaction;
import org.zhengan.rules.programme.Received;

/** What leak alarms of the gas service make us do, and how our own incident finds its warning. */
public final class GasNews {

    private static final String CRITICAL = "CRITICAL";

    /** The warning comes before the incident, so that the incident's own event finds it. */
    public static final List<Reaction<?, ?>> REACTIONS = List.of(
            warning("gas.leak-alarm.raised"),
            warning("gas.leak-alarm.escalated"),
            opening("gas.leak-alarm.raised"),
            opening("gas.leak-alarm.escalated"),
            closing("gas.leak-alarm.subsided", AlarmState.SUBSIDED, "浓度已低于报警阈值"),
            closing("gas.leak-alarm.cleared", AlarmState.CLEARED, "燃气报警已解除"),
            closing("gas.leak-alarm.marked-false", AlarmState.MARKED_FALSE, "燃气报警为误报"),
            Reaction.on("gas.leak-alarm.recurred", Alarm.class)
                    .run(
                            FireIncidents.LIFECYCLE,
                            WithdrawProposal.class,
                            news -> new WithdrawProposal(news.data().alarmId())),
            allClear("gas.leak-alarm.cleared"),
            allClear("gas.leak-alarm.marked-false"),
            linking());

    private GasNews() {}

    /** What we read of a leak alarm. */
    public record Alarm(String alarmId, String severity, @Nullable String address) {}

    /** What we read of an incident of our own. */
    public record Incident(String incidentId, @Nullable String correlationId) {}

    private static Reaction<Alarm, Warn> warning(String type) {
        return Reaction.on(type, Alarm.class)
                .run(
                        ExternalAlerts.LIFECYCLE,
                        Warn.class,
                        news -> new Warn(
                                news.id(),
                                news.data().alarmId(),
                                news.data().severity(),
                                news.district(),
                                news.data().address()));
    }

    private static Reaction<Alarm, OpenForAlarm> opening(String type) {
        return Reaction.on(type, Alarm.class)
                .when(news -> news.data().severity().equals(CRITICAL))
                .run(
                        FireIncidents.LIFECYCLE,
                        OpenForAlarm.class,
                        news -> new OpenForAlarm(
                                news.data().alarmId(),
                                news.time(),
                                news.district(),
                                news.data().address()));
    }

    private static Reaction<Alarm, ProposeClosing> closing(String type, AlarmState state, String reason) {
        return Reaction.on(type, Alarm.class)
                .run(
                        FireIncidents.LIFECYCLE,
                        ProposeClosing.class,
                        news -> new ProposeClosing(news.data().alarmId(), reason, state, news.time()));
    }

    private static Reaction<Alarm, AllClear> allClear(String type) {
        return Reaction.on(type, Alarm.class)
                .run(
                        ExternalAlerts.LIFECYCLE,
                        AllClear.class,
                        news -> new AllClear(news.data().alarmId()));
    }

    private static Reaction<Incident, LinkIncident> linking() {
        return Reaction.on("fire.incident.reported", Incident.class)
                .when(news -> news.data().correlationId() != null)
                .run(ExternalAlerts.LIFECYCLE, LinkIncident.class, GasNews::link);
    }

    private static LinkIncident link(Received<Incident> news) {
        var alarm = news.data().correlationId();
        return new LinkIncident(alarm == null ? "" : alarm, news.data().incidentId());
    }
}

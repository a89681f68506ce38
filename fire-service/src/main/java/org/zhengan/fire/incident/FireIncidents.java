package org.zhengan.fire.incident;

import static org.zhengan.fire.incident.IncidentState.CLOSED;
import static org.zhengan.fire.incident.IncidentState.REPORTED;

import org.zhengan.fire.FirePolicies;
import org.zhengan.fire.incident.IncidentCommands.Close;
import org.zhengan.fire.incident.IncidentCommands.ConfirmFire;
import org.zhengan.fire.incident.IncidentCommands.OpenForAlarm;
import org.zhengan.fire.incident.IncidentCommands.ProposeClosing;
import org.zhengan.fire.incident.IncidentCommands.Register;
import org.zhengan.fire.incident.IncidentCommands.WithdrawProposal;
import org.zhengan.fire.incident.IncidentEvents.ClosedV1;
import org.zhengan.fire.incident.IncidentEvents.ClosingV1;
import org.zhengan.fire.incident.IncidentEvents.FireConfirmedV1;
import org.zhengan.fire.incident.IncidentEvents.ReportedV1;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Ledger;

/** The life of an incident: one per leak alarm, however often we are told of it. */
public final class FireIncidents {

    private static final String FIRE_AGENCY = "FIRE_AGENCY";
    private static final String REPORTED_EVENT = "fire.incident.reported";
    private static final String ALARM = "alarm";

    /** The state table, as far as gas emergencies go. */
    public static final Lifecycle<FireIncident, IncidentState> LIFECYCLE = Lifecycle.of(
                    "fire", "fire-incident", new Text("消防警情", "Fire incident"), FireIncident.class, IncidentState.class)
            .readBy("GOVERNMENT")
            .in(FireIncident::district)
            .numbered("FI")
            .unique(ALARM, FireIncident::correlationId)
            .addressed(OpenForAlarm.class, ALARM, OpenForAlarm::alarmId)
            .addressed(ProposeClosing.class, ALARM, ProposeClosing::alarmId)
            .addressed(WithdrawProposal.class, ALARM, WithdrawProposal::alarmId)
            .on(Register.class)
            .starts(REPORTED)
            .by(FIRE_AGENCY)
            .provided(IncidentRules.NOT_IN_THE_FUTURE, FireIncidents::registration)
            .making(FireIncident::registered)
            .emits(REPORTED_EVENT, ReportedV1.class, ReportedV1::of)
            .under(FirePolicies.GAS_EMERGENCY)
            .on(OpenForAlarm.class)
            .starts(REPORTED)
            .bySystem()
            .onlyIf(
                    IncidentRules.KEPT_AS_INCIDENT,
                    attempt -> attempt.moment().settings().get(IncidentRules.GAS_EMERGENCIES))
            .making(FireIncident::opened)
            .emits(REPORTED_EVENT, ReportedV1.class, ReportedV1::of)
            .under(FirePolicies.GAS_EMERGENCY, FirePolicies.WARNING_PASSED)
            .on(ProposeClosing.class)
            .from(REPORTED)
            .bySystem()
            .when(attempt -> attempt.thing().isGasEmergency())
            .making(attempt -> attempt.thing().proposedClosing(attempt.command()))
            .emits("fire.incident.closing-proposed", ClosingV1.class, ClosingV1::of)
            .under(FirePolicies.NEWS_SHARED)
            .on(WithdrawProposal.class)
            .from(REPORTED)
            .bySystem()
            .when(attempt -> attempt.thing().closingProposal() != null)
            .making(attempt -> attempt.thing().withoutProposal())
            .emits("fire.incident.closing-withdrawn", ClosingV1.class, ClosingV1::of)
            .under(FirePolicies.NEWS_SHARED)
            .on(ConfirmFire.class)
            .from(REPORTED)
            .by(FIRE_AGENCY)
            .when(attempt -> attempt.thing().isGasEmergency())
            .making(attempt -> attempt.thing().burning(attempt.moment().at()))
            .emits("fire.incident.fire-confirmed", FireConfirmedV1.class, FireConfirmedV1::of)
            .under(FirePolicies.COMMAND_AT_FIRE)
            .on(Close.class)
            .from(REPORTED)
            .to(CLOSED)
            .by(FIRE_AGENCY)
            .provided(IncidentRules.LEAK_ENDED, FireIncidents::leak)
            .provided(IncidentRules.NO_FIRE, Attempt::thing)
            .making(attempt -> attempt.thing().closed(attempt.command().reason()))
            .emits("fire.incident.closed", ClosedV1.class, ClosedV1::of)
            .under(FirePolicies.GAS_EMERGENCY)
            .build();

    /** Where incidents are kept. */
    public static final Ledger<FireIncident, IncidentState> LEDGER = Ledger.of(LIFECYCLE, "fire-incidents")
            .filteredBy("kind")
            .filteredBy("gasRelated")
            .filteredBy("correlationId")
            .spanning("occurred", "occurredAt");

    private FireIncidents() {}

    private static IncidentRules.Registration registration(Attempt<FireIncident, Register> attempt) {
        return new IncidentRules.Registration(
                attempt.command().occurredAt(), attempt.moment().at());
    }

    private static IncidentRules.Leak leak(Attempt<FireIncident, Close> attempt) {
        var said = attempt.command().leakEnded();
        return new IncidentRules.Leak(attempt.thing().closingProposal() != null, said != null && said);
    }
}

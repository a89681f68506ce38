package org.zhengan.fire.alert;

import static org.zhengan.fire.alert.AlertState.CLOSED;
import static org.zhengan.fire.alert.AlertState.DISPATCHED;
import static org.zhengan.fire.alert.AlertState.LINKED;
import static org.zhengan.fire.alert.AlertState.RECEIVED;

import org.zhengan.fire.FirePolicies;
import org.zhengan.fire.alert.AlertCommands.AllClear;
import org.zhengan.fire.alert.AlertCommands.Close;
import org.zhengan.fire.alert.AlertCommands.Dispatch;
import org.zhengan.fire.alert.AlertCommands.Link;
import org.zhengan.fire.alert.AlertCommands.LinkIncident;
import org.zhengan.fire.alert.AlertCommands.Warn;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Ledger;

/** The life of a warning: one per leak alarm, however often it is told. */
public final class ExternalAlerts {

    private static final String FIRE_AGENCY = "FIRE_AGENCY";
    private static final String SENT = "fire.alert.dispatched";
    private static final String ALARM = "alarm";

    /** The state table. */
    public static final Lifecycle<ExternalAlert, AlertState> LIFECYCLE = Lifecycle.of(
                    "fire", "external-alert", new Text("外部预警", "External alert"), ExternalAlert.class, AlertState.class)
            .readBy("GOVERNMENT")
            .in(ExternalAlert::district)
            .unique("source-event", ExternalAlert::sourceEventId)
            .unique(ALARM, ExternalAlert::alarmId)
            .addressed(Warn.class, ALARM, Warn::alarmId)
            .addressed(LinkIncident.class, ALARM, LinkIncident::alarmId)
            .addressed(AllClear.class, ALARM, AllClear::alarmId)
            .on(Warn.class)
            .starts(DISPATCHED)
            .bySystem()
            .when(attempt -> attempt.command().isCritical())
            .making(ExternalAlert::received)
            .emits(SENT, AlertDispatchedV1.class, AlertDispatchedV1::of)
            .under(FirePolicies.WARNING_PASSED, FirePolicies.GAS_WARNING)
            .on(Warn.class)
            .starts(RECEIVED)
            .bySystem()
            .when(attempt -> !attempt.command().isCritical())
            .making(ExternalAlert::received)
            .under(FirePolicies.WARNING_PASSED, FirePolicies.GAS_WARNING)
            .on(Warn.class)
            .from(RECEIVED)
            .to(DISPATCHED)
            .bySystem()
            .when(attempt -> attempt.command().isCritical())
            .making(attempt -> attempt.thing().graded(attempt.command()))
            .emits(SENT, AlertDispatchedV1.class, AlertDispatchedV1::of)
            .under(FirePolicies.WARNING_PASSED, FirePolicies.GAS_WARNING)
            .on(Warn.class)
            .from(RECEIVED)
            .bySystem()
            .when(attempt -> !attempt.command().isCritical())
            .making(attempt -> attempt.thing().graded(attempt.command()))
            .under(FirePolicies.WARNING_PASSED, FirePolicies.GAS_WARNING)
            .on(Dispatch.class)
            .from(RECEIVED)
            .to(DISPATCHED)
            .by(FIRE_AGENCY)
            .making(attempt -> attempt.thing().dispatched(attempt.command().dispatchedTo()))
            .emits(SENT, AlertDispatchedV1.class, AlertDispatchedV1::of)
            .under(FirePolicies.WARNING_PASSED)
            .on(Link.class)
            .from(DISPATCHED)
            .to(LINKED)
            .by(FIRE_AGENCY)
            .making(attempt -> attempt.thing().linked(attempt.command().incidentId()))
            .under(FirePolicies.NEWS_SHARED)
            .on(LinkIncident.class)
            .from(RECEIVED, DISPATCHED)
            .to(LINKED)
            .bySystem()
            .making(attempt -> attempt.thing().linked(attempt.command().incidentId()))
            .under(FirePolicies.NEWS_SHARED)
            .on(Close.class)
            .from(RECEIVED, DISPATCHED)
            .to(CLOSED)
            .by(FIRE_AGENCY)
            .making(attempt -> attempt.thing().closed(attempt.command().reason()))
            .under(FirePolicies.WARNING_PASSED)
            .on(AllClear.class)
            .from(RECEIVED)
            .to(CLOSED)
            .bySystem()
            .making(attempt -> attempt.thing().closed("all clear"))
            .under(FirePolicies.NEWS_SHARED)
            .build();

    /** Where warnings are kept. */
    public static final Ledger<ExternalAlert, AlertState> LEDGER = Ledger.of(LIFECYCLE, "external-alerts")
            .filteredBy("source")
            .filteredBy("severity")
            .filteredBy("alarmId");

    private ExternalAlerts() {}
}

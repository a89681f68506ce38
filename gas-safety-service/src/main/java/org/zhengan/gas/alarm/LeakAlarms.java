package org.zhengan.gas.alarm;

import static org.zhengan.gas.alarm.AlarmState.ACKNOWLEDGED;
import static org.zhengan.gas.alarm.AlarmState.CLEARED;
import static org.zhengan.gas.alarm.AlarmState.DISPATCHED;
import static org.zhengan.gas.alarm.AlarmState.FALSE_ALARM;
import static org.zhengan.gas.alarm.AlarmState.ON_SITE;
import static org.zhengan.gas.alarm.AlarmState.OPEN;
import static org.zhengan.gas.alarm.AlarmState.RAISED;

import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengan.gas.GasPolicies;
import org.zhengan.gas.alarm.LeakCommands.Acknowledge;
import org.zhengan.gas.alarm.LeakCommands.Arrive;
import org.zhengan.gas.alarm.LeakCommands.Clear;
import org.zhengan.gas.alarm.LeakCommands.ClearRemote;
import org.zhengan.gas.alarm.LeakCommands.CutoffResult;
import org.zhengan.gas.alarm.LeakCommands.Dispatch;
import org.zhengan.gas.alarm.LeakCommands.MarkFalse;
import org.zhengan.gas.alarm.LeakCommands.NoteFireIncident;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Clock;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.rules.programme.Ledger;

/** The life of a leak alarm: what may happen to it, by whom, in what time and under which clause. */
public final class LeakAlarms {

    private static final String DEVICE = "DEVICE";
    private static final String CITY_MGMT = "CITY_MGMT";
    private static final String[] ENTERPRISE = {"GAS_ENTERPRISE", "LPG_ENTERPRISE"};
    private static final String[] SOURCES = {DEVICE, "GAS_ENTERPRISE", "LPG_ENTERPRISE"};
    private static final AlarmState[] ANY_OPEN = OPEN.toArray(AlarmState[]::new);

    /** The documents name no time; this is a default of ours. */
    private static final Duration KEPT = Duration.ofDays(366);

    private static final Text WHY_KEPT = new Text("报警结束满一年", "a year after the alarm has ended");

    private static final String RAISED_EVENT = "gas.leak-alarm.raised";
    private static final String ESCALATED = "gas.leak-alarm.escalated";
    private static final String SUBSIDED = "gas.leak-alarm.subsided";
    private static final String MARKED_FALSE = "gas.leak-alarm.marked-false";
    private static final String LATE = "gas.leak-alarm.response-overdue";
    private static final String COMMANDED = "gas.supply.auto-cut-off-commanded";
    private static final String CONFIRMED = "gas.supply.auto-cut-off-confirmed";
    private static final String FAILED = "gas.supply.auto-cut-off-failed";

    private static final String ACKNOWLEDGE = "acknowledge";
    private static final String DISPATCH = "dispatch";
    private static final String CONFIRMATION = "cutoff-confirmation";

    private static final Clock<LeakAlarm> TO_ACKNOWLEDGE = Clock.named(
                    ACKNOWLEDGE, LeakResponse::acknowledge, GasPolicies.RESPONSE)
            .startingAt(LeakAlarm::raisedAt);
    private static final Clock<LeakAlarm> TO_DISPATCH =
            Clock.named(DISPATCH, LeakResponse::dispatch, GasPolicies.RESPONSE).startingAt(LeakAlarm::raisedAt);
    private static final Clock<LeakAlarm> TO_CONFIRM =
            Clock.named(CONFIRMATION, alarm -> alarm.cutoff().confirmation(), GasPolicies.CUT_OFF);

    /** The state table. */
    public static final Lifecycle<LeakAlarm, AlarmState> LIFECYCLE = Lifecycle.of(
                    "gas", "leak-alarm", new Text("燃气泄漏报警", "Leak alarm"), LeakAlarm.class, AlarmState.class)
            .readBy("CITY_MGMT", "DISTRICT_GAS_DEPT", "DISTRICT_GOV", "CITY_FIRE", "GOVERNMENT")
            .in(LeakAlarm::district)
            .ofUnit(alarm -> alarm.premises().owner(), SOURCES)
            .unmaskedBy("GAS_ENTERPRISE", CITY_MGMT)
            .erasedBy(CITY_MGMT)
            .uniqueWhile(OPEN, "sensor", LeakAlarm::sensorId)
            .unique("alarm", LeakAlarm::alarmId)
            .addressed(Reading.class, "sensor", Reading::sensorId)
            .addressed(NoteFireIncident.class, "alarm", NoteFireIncident::alarmId)
            .cites(Stream.concat(LeakSeverity.RULES.stream(), LeakResponse.RULES.stream())
                    .toList())
            .on(Reading.class)
            .starts(RAISED)
            .by(SOURCES)
            .onlyIf(AlarmRules.WORTH_AN_ALARM, attempt -> LeakAlarm.raised(attempt)
                    .severity())
            .making(LeakAlarm::raised)
            .emits(RAISED_EVENT, LeakAlarmV1.class, LeakAlarmV1::of)
            .emitsWhen(Signs::commanded, COMMANDED, AutoCutOffV1.class, AutoCutOffV1::of)
            .opens(TO_ACKNOWLEDGE)
            .opens(TO_DISPATCH)
            .opensWhen(Signs::commanded, TO_CONFIRM)
            .because(Signs::whyReading)
            .on(Reading.class)
            .from(ANY_OPEN)
            .by(SOURCES)
            .onlyIf(AlarmRules.READ_ONCE, attempt -> attempt.thing()
                    .hasReadingOf(attempt.command().at()))
            .making(attempt -> attempt.thing().read(attempt.command(), attempt.moment()))
            .emitsWhen(Signs::rose, ESCALATED, LeakAlarmV1.class, LeakAlarmV1::of)
            .emitsWhen(Signs::subsided, SUBSIDED, LeakAlarmV1.class, LeakAlarmV1::of)
            .emitsWhen(Signs::recurred, "gas.leak-alarm.recurred", LeakAlarmV1.class, LeakAlarmV1::of)
            .emitsWhen(Signs::commanded, COMMANDED, AutoCutOffV1.class, AutoCutOffV1::of)
            .tightens(TO_ACKNOWLEDGE)
            .tightens(TO_DISPATCH)
            .opensWhen(Signs::commanded, TO_CONFIRM)
            .because(Signs::whyReading)
            .under(GasPolicies.READING_KEPT)
            .on(CutoffResult.class)
            .from(ANY_OPEN)
            .by(SOURCES)
            .provided(AlarmRules.CUT_OFF_COMMANDED, attempt -> attempt.thing().cutoff())
            .making(attempt -> attempt.thing()
                    .cutOff(attempt.command().cutoffState(), attempt.command().at(), attempt.moment()))
            .emitsWhen(Signs::confirmed, CONFIRMED, AutoCutOffV1.class, AutoCutOffV1::of)
            .emitsWhen(Signs::failed, FAILED, AutoCutOffV1.class, AutoCutOffV1::of)
            .emitsWhen(Signs::rose, ESCALATED, LeakAlarmV1.class, LeakAlarmV1::of)
            .emitsWhen(Signs::subsided, SUBSIDED, LeakAlarmV1.class, LeakAlarmV1::of)
            .meets(CONFIRMATION)
            .tightens(TO_ACKNOWLEDGE)
            .tightens(TO_DISPATCH)
            .because(Signs::whyCutOff)
            .on(Acknowledge.class)
            .from(RAISED)
            .to(ACKNOWLEDGED)
            .by(ENTERPRISE)
            .emits("gas.leak-alarm.acknowledged", LeakAlarmV1.class, LeakAlarmV1::of)
            .meets(ACKNOWLEDGE)
            .under(GasPolicies.RESPONSE)
            .on(Dispatch.class)
            .from(ACKNOWLEDGED)
            .to(DISPATCHED)
            .by(ENTERPRISE)
            .making(attempt -> attempt.thing().dispatched(attempt.command().crewId()))
            .emits("gas.leak-alarm.dispatched", LeakAlarmV1.class, LeakAlarmV1::of)
            .meets(DISPATCH)
            .under(GasPolicies.RESPONSE)
            .on(Arrive.class)
            .from(DISPATCHED)
            .to(ON_SITE)
            .by(ENTERPRISE)
            .making(attempt -> attempt.thing().arrived(attempt.moment().at()))
            .emits("gas.leak-alarm.crew-arrived", LeakAlarmV1.class, LeakAlarmV1::of)
            .under(GasPolicies.RESPONSE)
            .on(Clear.class)
            .from(ON_SITE)
            .to(CLEARED)
            .by(ENTERPRISE)
            .provided(
                    AlarmRules.LEAK_OVER,
                    attempt -> level(attempt, attempt.command().lelPermille()))
            .provided(AlarmRules.NO_FIRE_INCIDENT, Attempt::thing)
            .making(attempt -> attempt.thing()
                    .ended(attempt.command().cause(), attempt.command().lelPermille()))
            .emits("gas.leak-alarm.cleared", LeakAlarmV1.class, LeakAlarmV1::of)
            .waives(CONFIRMATION, GasPolicies.LEAK_OVER)
            .on(MarkFalse.class)
            .from(ON_SITE)
            .to(FALSE_ALARM)
            .by(ENTERPRISE)
            .provided(
                    AlarmRules.LEAK_OVER,
                    attempt -> level(attempt, attempt.command().lelPermille()))
            .provided(AlarmRules.NO_LEAK, attempt -> attempt.command().cause())
            .provided(AlarmRules.NO_FIRE_INCIDENT, Attempt::thing)
            .making(LeakAlarms::markedFalse)
            .emits(MARKED_FALSE, LeakAlarmV1.class, LeakAlarmV1::of)
            .waives(CONFIRMATION, GasPolicies.LEAK_OVER)
            .on(MarkFalse.class)
            .from(ACKNOWLEDGED)
            .to(FALSE_ALARM)
            .by(ENTERPRISE)
            .provided(AlarmRules.MINOR_ONLY, attempt -> attempt.thing().severity())
            .provided(
                    AlarmRules.LEAK_OVER,
                    attempt -> level(attempt, attempt.thing().lelPermille()))
            .provided(AlarmRules.NO_LEAK, attempt -> attempt.command().cause())
            .provided(AlarmRules.NO_FIRE_INCIDENT, Attempt::thing)
            .making(LeakAlarms::markedFalse)
            .emits(MARKED_FALSE, LeakAlarmV1.class, LeakAlarmV1::of)
            .waives(DISPATCH, GasPolicies.REMOTE_END)
            .on(ClearRemote.class)
            .from(ACKNOWLEDGED)
            .to(CLEARED)
            .by(ENTERPRISE)
            .provided(AlarmRules.MINOR_ONLY, attempt -> attempt.thing().severity())
            .provided(
                    AlarmRules.LEAK_OVER,
                    attempt -> level(attempt, attempt.thing().lelPermille()))
            .provided(AlarmRules.NO_FIRE_INCIDENT, Attempt::thing)
            .making(attempt -> attempt.thing().ended(attempt.command().cause(), null))
            .emits("gas.leak-alarm.cleared", LeakAlarmV1.class, LeakAlarmV1::of)
            .waives(DISPATCH, GasPolicies.REMOTE_END)
            .on(NoteFireIncident.class)
            .from(ANY_OPEN)
            .bySystem()
            .making(attempt -> attempt.thing().noting(attempt.command()))
            .under(GasPolicies.FIRE_INCIDENT_OVER)
            .on(Overdue.class)
            .from(ANY_OPEN)
            .bySystem()
            .when(attempt -> !attempt.command().deadline().equals(CONFIRMATION))
            .making(attempt -> attempt.thing().answeredLate())
            .emits(LATE, LeakAlarmV1.class, LeakAlarmV1::of)
            .under(GasPolicies.RESPONSE)
            .on(Overdue.class)
            .from(ANY_OPEN)
            .bySystem()
            .when(attempt -> attempt.command().deadline().equals(CONFIRMATION))
            .making(attempt ->
                    attempt.thing().cutOff(Cutoff.State.FAILED, attempt.moment().at(), attempt.moment()))
            .emits(FAILED, AutoCutOffV1.class, AutoCutOffV1::of)
            .emitsWhen(Signs::rose, ESCALATED, LeakAlarmV1.class, LeakAlarmV1::of)
            .emitsWhen(Signs::subsided, SUBSIDED, LeakAlarmV1.class, LeakAlarmV1::of)
            .tightens(TO_ACKNOWLEDGE)
            .tightens(TO_DISPATCH)
            .because(Signs::whyCutOff)
            .build();

    /** Where alarms are kept and readings come in. */
    public static final Ledger<LeakAlarm, AlarmState> LEDGER = Ledger.of(LIFECYCLE, "leak-alarms")
            .filteredBy("severity")
            .filteredBy("sensorId")
            .spanning("raised", "raisedAt")
            .takingIn("sensor-readings", Reading.class)
            .erasing(KEPT, WHY_KEPT, CLEARED, FALSE_ALARM);

    private LeakAlarms() {}

    private static LeakAlarm markedFalse(Attempt<LeakAlarm, MarkFalse> attempt) {
        return attempt.thing()
                .ended(attempt.command().cause(), attempt.command().lelPermille());
    }

    private static AlarmRules.Level level(Attempt<LeakAlarm, ?> attempt, @Nullable Integer measured) {
        return new AlarmRules.Level(measured, attempt.moment().settings().get(LeakSettings.MINOR));
    }
}

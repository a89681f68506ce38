package org.zhengan.fire.incident;

import java.time.Instant;
import org.zhengan.fire.FirePolicies;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Setting;

/** The guards of the life of an incident. */
public final class IncidentRules {

    /** Whether critical leaks are kept as incidents at all. */
    public static final Setting<Boolean> GAS_EMERGENCIES =
            new Setting<>("gasEmergencyIncidents", Boolean.class, true, FirePolicies.GAS_EMERGENCY);

    /** Nothing is registered before it has occurred. */
    static final Rule<Registration> NOT_IN_THE_FUTURE = Guard.of(
            FirePolicies.REGISTERED_AFTER,
            registration -> !registration.occurredAt().isAfter(registration.now()),
            "occurred-in-the-future",
            "发生时间晚于当前时间",
            "it has not occurred yet");

    /** The city wants critical leaks kept as incidents. */
    static final Rule<Boolean> KEPT_AS_INCIDENT = Guard.of(
            FirePolicies.GAS_EMERGENCY,
            kept -> kept,
            "gas-emergencies-not-kept",
            "本市不登记燃气险情警情",
            "gas emergencies are not kept");

    /** The leak has ended: the gas service says so, or the crew. */
    static final Rule<Leak> LEAK_ENDED = Guard.of(
            FirePolicies.CLOSED_WHEN_OVER,
            leak -> leak.proposed() || leak.seenEnded(),
            "leak-not-ended",
            "泄漏尚未结束",
            "the leak has not ended");

    /** Nothing burns: a fire is closed by other rows. */
    static final Rule<FireIncident> NO_FIRE = Guard.of(
            FirePolicies.CLOSED_WHEN_OVER,
            FireIncident::isGasEmergency,
            "fire-confirmed",
            "已确认起火,应按火灾程序处理",
            "a fire was confirmed; it is handled as a fire");

    private IncidentRules() {}

    /** When it occurred, and now. */
    record Registration(Instant occurredAt, Instant now) {}

    /** What is known of the end of a leak. */
    record Leak(boolean proposed, boolean seenEnded) {}
}

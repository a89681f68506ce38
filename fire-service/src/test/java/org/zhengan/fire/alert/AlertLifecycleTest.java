package org.zhengan.fire.alert;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.fire.alert.AlertCommands.AllClear;
import org.zhengan.fire.alert.AlertCommands.Close;
import org.zhengan.fire.alert.AlertCommands.Dispatch;
import org.zhengan.fire.alert.AlertCommands.Link;
import org.zhengan.fire.alert.AlertCommands.LinkIncident;
import org.zhengan.fire.alert.AlertCommands.Warn;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;

class AlertLifecycleTest extends LifecycleContract<ExternalAlert, AlertState> {

    /** Samples of every command; a warning below CRITICAL and one at it. */
    static final List<?> COMMANDS = List.of(
            new Warn("e-2", "alarm-1", "MAJOR", District.JINSHUI, null),
            new Warn("e-2", "alarm-1", "CRITICAL", District.JINSHUI, "经三路1号"),
            new Dispatch("经三路站"),
            new Link("i-1"),
            new LinkIncident("alarm-1", "i-1"),
            new Close("误报"),
            new AllClear("alarm-1"));

    /** A warning as it may stand in any state. */
    static final ExternalAlert ALERT = new ExternalAlert(
            Source.GAS,
            "e-1",
            "alarm-1",
            "MINOR",
            District.JINSHUI,
            null,
            Instant.parse("2022-11-05T02:00:00Z"),
            null,
            null,
            null);

    @Override
    protected Lifecycle<ExternalAlert, AlertState> lifecycle() {
        return ExternalAlerts.LIFECYCLE;
    }

    @Override
    protected ExternalAlert thing(AlertState state) {
        return ALERT;
    }

    @Override
    protected List<?> commands() {
        return COMMANDS;
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }
}

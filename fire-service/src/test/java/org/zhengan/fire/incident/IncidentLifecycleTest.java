package org.zhengan.fire.incident;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.fire.incident.IncidentCommands.Close;
import org.zhengan.fire.incident.IncidentCommands.ConfirmFire;
import org.zhengan.fire.incident.IncidentCommands.OpenForAlarm;
import org.zhengan.fire.incident.IncidentCommands.ProposeClosing;
import org.zhengan.fire.incident.IncidentCommands.Register;
import org.zhengan.fire.incident.IncidentCommands.WithdrawProposal;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;

class IncidentLifecycleTest extends LifecycleContract<FireIncident, IncidentState> {

    private static final Instant THEN = Instant.parse("2022-03-02T00:30:00Z");

    @Override
    protected Lifecycle<FireIncident, IncidentState> lifecycle() {
        return FireIncidents.LIFECYCLE;
    }

    /** With a closing proposal, so that it may be withdrawn. */
    @Override
    protected FireIncident thing(IncidentState state) {
        return new FireIncident(
                "FI-2022-00001",
                Kind.GAS_EMERGENCY,
                "alarm-1",
                true,
                THEN,
                THEN,
                "gas-safety-service",
                District.JINSHUI,
                null,
                new ClosingProposal(THEN, "浓度已低于报警阈值", AlarmState.SUBSIDED),
                null,
                null);
    }

    @Override
    protected List<?> commands() {
        return List.of(
                new Register(Kind.GAS_EMERGENCY, THEN, "市民", District.JINSHUI, "经三路1号", true, null),
                new OpenForAlarm("alarm-1", THEN, District.JINSHUI, null),
                new ProposeClosing("alarm-1", "燃气报警已解除", AlarmState.CLEARED, THEN),
                new WithdrawProposal("alarm-1"),
                new ConfirmFire(),
                new Close("处置完毕", true));
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }
}

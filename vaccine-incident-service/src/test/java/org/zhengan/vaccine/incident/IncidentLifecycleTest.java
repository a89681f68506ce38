package org.zhengan.vaccine.incident;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;

class IncidentLifecycleTest extends LifecycleContract<VaccineIncident, IncidentState> {

    @Override
    protected Lifecycle<VaccineIncident, IncidentState> lifecycle() {
        return VaccineIncidents.LIFECYCLE;
    }

    @Override
    protected VaccineIncident thing(IncidentState state) {
        return IncidentSamples.incident(state);
    }

    @Override
    protected List<?> commands() {
        return IncidentSamples.COMMANDS;
    }

    @Override
    protected Instant at() {
        return Instant.parse("2022-07-02T01:00:00Z");
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }
}

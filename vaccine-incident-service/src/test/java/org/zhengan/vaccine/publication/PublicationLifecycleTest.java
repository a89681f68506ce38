package org.zhengan.vaccine.publication;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;
import org.zhengan.vaccine.publication.PublicationCommands.Publish;
import org.zhengan.vaccine.publication.PublicationCommands.Refuse;

class PublicationLifecycleTest extends LifecycleContract<Publication, PublicationState> {

    @Override
    protected Lifecycle<Publication, PublicationState> lifecycle() {
        return Publications.LIFECYCLE;
    }

    @Override
    protected Publication thing(PublicationState state) {
        var life = PublicationsTest.life()
                .by("COMPREHENSIVE")
                .does(PublicationsTest.draft(InfoType.RESPONSE_PROGRESS, null));
        return switch (state) {
            case DRAFT -> life.thing();
            case AUTHORISED ->
                life.by("GENERAL_HQ").does(PublicationsTest.authorise()).thing();
            case PUBLISHED ->
                life.by("GENERAL_HQ")
                        .does(PublicationsTest.authorise())
                        .by("COMPREHENSIVE")
                        .does(new Publish())
                        .thing();
            case REFUSED -> life.does(new Publish()).thing();
        };
    }

    @Override
    protected List<?> commands() {
        return List.of(
                PublicationsTest.draft(InfoType.RESPONSE_PROGRESS, null),
                PublicationsTest.authorise(),
                new Publish(),
                new Refuse("内容未核实"));
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }
}

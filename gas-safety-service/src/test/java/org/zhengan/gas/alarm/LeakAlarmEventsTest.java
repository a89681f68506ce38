package org.zhengan.gas.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.gas.GasProgramme;
import org.zhengan.gas.alarm.LeakCommands.CutoffResult;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.testing.wire.Promise;

class LeakAlarmEventsTest {

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        var told = everythingTold().stream().collect(Collectors.groupingBy(Decision.Occurrence::type));
        return GasProgramme.PROGRAMME.events().keySet().stream()
                .map(type -> dynamicTest(type, () -> assertThat(told.getOrDefault(type, List.of()))
                        .isNotEmpty()
                        .allSatisfy(LeakAlarmEventsTest::isAsPromised)));
    }

    @Test
    void noEventTellsAResidentsAddress() {
        assertThat(answeredLateWhileTheLevelFallsAndRises())
                .hasSizeGreaterThan(4)
                .noneMatch(event -> event.data().toString().contains("经三路1号"));
    }

    private static void isAsPromised(Decision.Occurrence occurrence) {
        var promise = Promise.about(occurrence.type());

        var event = Promise.told(occurrence, District.JINSHUI, Story.START);

        assertThat(promise.brokenBy(event.path("data"))).isEmpty();
        assertThat(event.path("dataschema")).isEqualTo(promise.schema().path("$id"));
    }

    /** The walk of every state × command, and the tales that lead to the rarer events. */
    private static List<Decision.Occurrence> everythingTold() {
        List<Decision.Occurrence> told = new ArrayList<>();
        for (var state : AlarmState.values()) {
            for (var command : LeakAlarmsTest.COMMANDS) {
                var story = Story.in(state, 60);
                story.at(60, command);
                told.addAll(story.everything());
            }
        }
        told.addAll(cutOff(new CutoffResult(CutoffResult.Outcome.CONFIRMED, Story.START)));
        told.addAll(cutOff(new CutoffResult(CutoffResult.Outcome.FAILED, Story.START)));
        told.addAll(cutOff(new Overdue("cutoff-confirmation")));
        told.addAll(answeredLateWhileTheLevelFallsAndRises());
        return told;
    }

    private static List<Decision.Occurrence> cutOff(Object outcome) {
        var story = new Story();
        story.at(0, Readings.restaurant(0, 300).reading());
        story.at(31, outcome);
        return story.everything();
    }

    private static List<Decision.Occurrence> answeredLateWhileTheLevelFallsAndRises() {
        var story = Story.in(AlarmState.RAISED, 500);
        story.at(60, Readings.at(60, 10));
        story.at(70, Readings.at(70, 80));
        story.at(121, new Overdue("acknowledge"));
        return story.everything();
    }
}

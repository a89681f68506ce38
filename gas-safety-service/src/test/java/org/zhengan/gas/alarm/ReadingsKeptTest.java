package org.zhengan.gas.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.District;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Overdue;

class ReadingsKeptTest {

    @Test
    void belowTheThresholdRaiseNothing() {
        var decision = new Story().at(0, Readings.of(49));

        assertThat(decision).isInstanceOf(Decision.Ignored.class);
        assertThat(Story.codes(decision)).containsExactly("below-threshold");
    }

    @Test
    void thatComeLateAreKeptInTheirPlaceAndAreNotTheLatest() {
        var story = Story.in(AlarmState.RAISED, 60);
        story.at(20, Readings.at(20, 80));

        story.at(21, Readings.at(10, 70));

        assertThat(story.alarm().readings())
                .extracting(Measurement::lelPermille)
                .containsExactly(60, 70, 80);
        assertThat(story.alarm().lelPermille()).isEqualTo(80);
        assertThat(story.alarm().readingCount()).isEqualTo(3);
    }

    @Test
    void thatComeLateStillShowHowGraveItWas() {
        var story = Story.in(AlarmState.RAISED, 60);
        story.at(20, Readings.at(20, 80));

        var events = story.events(21, Readings.at(10, 600));

        assertThat(events).containsExactly("gas.leak-alarm.escalated");
        assertThat(story.alarm().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(story.alarm().maxLelPermille()).isEqualTo(600);
        assertThat(story.alarm().lelPermille()).isEqualTo(80);
    }

    @Test
    void ofTheSameInstantCountOnce() {
        var story = Story.in(AlarmState.RAISED, 60);

        var again = story.at(1, Readings.of(60));

        assertThat(again).isInstanceOf(Decision.Ignored.class);
        assertThat(story.alarm().readingCount()).isEqualTo(1);
    }

    @Test
    void areBoundedAndTheFirstIsRemembered() {
        var story = Story.in(AlarmState.RAISED, 60);

        for (int second = 1; second <= 300; second++) {
            story.at(second, Readings.at(second, 60 + second % 50));
        }

        var alarm = story.alarm();
        assertThat(alarm.readings()).hasSize(Gauge.KEPT);
        assertThat(alarm.readingCount()).isEqualTo(301);
        assertThat(alarm.firstReading()).isEqualTo(new Measurement(Story.START, 60));
        assertThat(alarm.readings().get(0).at()).isEqualTo(Story.START.plusSeconds(101));
        assertThat(story.at(400, Readings.of(60))).isInstanceOf(Decision.Ignored.class);
    }

    @Test
    void giveTheSameAlarmInWhateverOrderTheyCome() {
        List<Reading> readings = new ArrayList<>();
        for (int second = 1; second <= 60; second++) {
            readings.add(Readings.at(second, (second * 37) % 450));
        }
        var inOrder = told(readings);

        Collections.shuffle(readings, new Random(7));
        var shuffled = told(readings);

        assertThat(shuffled).isEqualTo(inOrder);
    }

    @Test
    void tellWhenTheLeakSubsidesAndWhenItIsBack() {
        var story = Story.in(AlarmState.RAISED, 60);

        assertThat(story.events(1, Readings.at(1, 50))).isEmpty();
        assertThat(story.events(2, Readings.at(2, 49))).containsExactly("gas.leak-alarm.subsided");
        assertThat(story.events(3, Readings.at(3, 10))).isEmpty();
        assertThat(story.events(4, Readings.at(4, 50))).containsExactly("gas.leak-alarm.recurred");
    }

    @Test
    void tellAgainThatTheLeakHasSubsidedWhenItIsFoundGraverAfterwards() {
        var late = Story.in(AlarmState.RAISED, 60);
        late.at(20, Readings.at(20, 10));
        var uncut = new Story();
        uncut.at(0, Readings.restaurant(0, 300).reading());
        uncut.at(20, Readings.restaurant(20, 10).reading());

        assertThat(late.events(21, Readings.at(10, 600)))
                .containsExactly("gas.leak-alarm.escalated", "gas.leak-alarm.subsided");
        assertThat(uncut.events(31, new Overdue("cutoff-confirmation")))
                .contains("gas.leak-alarm.escalated", "gas.leak-alarm.subsided");
    }

    @Test
    void tellOfAddressesOnlyWhereTheyAreNobodysHome() {
        var home = (LeakAlarmV1)
                Story.told(new Story().at(0, Readings.of(60))).get(0).data();
        var shop = (LeakAlarmV1)
                Story.told(new Story().at(0, Readings.restaurant(0, 60).reading()))
                        .get(0)
                        .data();

        assertThat(home.address()).isNull();
        assertThat(shop.address()).isEqualTo("经三路1号");
    }

    @Test
    void areCheckedWholeAtOnce() {
        assertThatThrownBy(() -> new Reading(
                        " ",
                        Story.START,
                        -1,
                        District.JINSHUI,
                        null,
                        false,
                        GasKind.LPG,
                        false,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .isInstanceOfSatisfying(InvalidValue.class, invalid -> assertThat(invalid.faults())
                        .extracting(InvalidValue.Fault::pointer)
                        .containsExactly("/sensorId", "/lelPermille", "/userKind"));
    }

    private static LeakAlarm told(List<Reading> readings) {
        var story = Story.in(AlarmState.RAISED, 60);
        readings.forEach(reading -> story.at(100, reading));
        return story.alarm();
    }
}

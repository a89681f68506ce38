package org.zhengan.gas.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengan.gas.alarm.FireNews.FireIncident;
import org.zhengan.gas.alarm.LeakCommands.NoteFireIncident;
import org.zhengan.rules.District;
import org.zhengan.rules.programme.Reaction;
import org.zhengan.rules.programme.Received;

class FireNewsTest {

    @Test
    void ofAnIncidentAboutOurAlarmIsNoted() {
        assertThat(heard("fire.incident.reported", "alarm-1", "i-1"))
                .containsExactly(new NoteFireIncident("alarm-1", "i-1", true));
        assertThat(heard("fire.incident.closed", "alarm-1", "i-1"))
                .containsExactly(new NoteFireIncident("alarm-1", "i-1", false));
    }

    @Test
    void ofOtherIncidentsIsNoneOfOurs() {
        assertThat(heard("fire.incident.reported", null, "i-1")).isEmpty();
        assertThat(heard("fire.incident.fire-confirmed", "alarm-1", "i-1")).isEmpty();
    }

    @Test
    void findsTheAlarmByItsOwnId() {
        var address = LeakAlarms.LIFECYCLE.address(NoteFireIncident.class).orElseThrow();

        assertThat(address.key()).isEqualTo("alarm");
        assertThat(address.value().apply(new NoteFireIncident("alarm-1", "i-1", true)))
                .isEqualTo("alarm-1");
    }

    private static List<Object> heard(String type, @Nullable String alarm, String incident) {
        var news = new Received<>(
                "e-1", type, "subject", 1, District.JINSHUI, Story.START, new FireIncident(incident, alarm));
        return FireNews.REACTIONS.stream()
                .filter(reaction -> reaction.eventType().equals(type))
                .flatMap(reaction -> command(reaction, news).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> command(Reaction<?, ?> reaction, Received<FireIncident> news) {
        var typed = (Reaction<FireIncident, Object>) reaction;
        return typed.when().test(news) ? List.of(typed.command().apply(news)) : List.of();
    }
}

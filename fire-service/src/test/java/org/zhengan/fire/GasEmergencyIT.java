package org.zhengan.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;
import org.zhengan.testing.live.Reply;

class GasEmergencyIT {

    private static final String TOPIC = "zhengan.gas.events";
    private static final String INCIDENTS = "/api/fire/fire-incidents";
    private static final String ALERTS = "/api/fire/external-alerts";
    private static final int DELIVERIES = 5;

    private static LiveService service;
    private static Caller brigade;

    @BeforeAll
    static void start() {
        service = LiveService.start(FireApplication.application(), GasEmergencyIT.class);
        brigade = service.as("JINSHUI", "FIRE_AGENCY");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aCriticalAlarmToldFiveTimesAmongOthersIsOneIncidentAndOneAlert() {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < DELIVERIES; i++) {
            told.add(alarm("again", "raised", "A-five", "CRITICAL"));
            told.add(alarm("other-" + i, "raised", "A-other-" + i, i % 2 == 0 ? "CRITICAL" : "MINOR"));
            told.add(alarm("sunk-" + i, "subsided", "A-other-" + i, "CRITICAL"));
        }
        Collections.shuffle(told, new Random(7));

        service.tell(TOPIC, "shuffled", told);
        service.tell(TOPIC, "shuffled", List.of(alarm("last", "raised", "A-last", "CRITICAL")));
        awaitIncidents("A-last");

        assertThat(incidents("A-five").json().path("items")).hasSize(1);
        var alerts = brigade.get(ALERTS + "?alarmId=A-five");
        assertThat(alerts.json().path("items")).hasSize(1);
        assertThat(alerts.at("/items/0/sourceEventId")).isEqualTo("again");
        assertThat(events(incidents("A-five").at("/items/0/id"))).containsExactly("fire.incident.reported");
        assertThat(events(alerts.at("/items/0/id"))).containsExactly("fire.alert.dispatched");
    }

    @Test
    void anIncidentFindsItsAlert() {
        service.tell(TOPIC, "A-link", List.of(alarm("e-link", "raised", "A-link", "CRITICAL")));
        awaitIncidents("A-link");

        await().until(() ->
                brigade.get(ALERTS + "?alarmId=A-link").at("/items/0/state").equals("LINKED"));

        assertThat(brigade.get(ALERTS + "?alarmId=A-link").at("/items/0/linkedIncidentId"))
                .isEqualTo(incidents("A-link").at("/items/0/id"));
    }

    @Test
    void aMajorAlarmIsKeptAndBecomesAnIncidentWhenItEscalates() {
        service.tell(TOPIC, "A-up", List.of(alarm("up-1", "raised", "A-up", "MAJOR")));
        await().until(() ->
                brigade.get(ALERTS + "?alarmId=A-up").at("/items/0/state").equals("RECEIVED"));
        assertThat(incidents("A-up").json().path("items")).isEmpty();

        service.tell(TOPIC, "A-up", List.of(alarm("up-2", "escalated", "A-up", "CRITICAL")));
        awaitIncidents("A-up");

        assertThat(incidents("A-up").at("/items/0/kind")).isEqualTo("GAS_EMERGENCY");
        assertThat(incidents("A-up").at("/items/0/incidentNo")).matches("FI-2022-\\d{5}");
    }

    @Test
    void anIncidentClosesOnceTheGasServiceSaysTheLeakIsOver() {
        service.tell(TOPIC, "A-end", List.of(alarm("end-1", "raised", "A-end", "CRITICAL")));
        awaitIncidents("A-end");
        var id = incidents("A-end").at("/items/0/id");

        var tooEarly = close(id);
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.each("/issues", "code")).containsExactly("leak-not-ended");

        service.tell(
                TOPIC,
                "A-end",
                List.of(
                        alarm("end-2", "subsided", "A-end", "CRITICAL"),
                        alarm("end-3", "recurred", "A-end", "CRITICAL"),
                        alarm("end-4", "cleared", "A-end", "CRITICAL")));
        await().until(() -> incident(id).at("/closingProposal/alarmState").equals("CLEARED"));

        assertThat(close(id).at("/state")).isEqualTo("CLOSED");
        assertThat(close(id).status()).isEqualTo(409);
        await().untilAsserted(() -> assertThat(events(id))
                .containsExactly(
                        "fire.incident.reported",
                        "fire.incident.closing-proposed",
                        "fire.incident.closing-withdrawn",
                        "fire.incident.closing-proposed",
                        "fire.incident.closed"));
    }

    @Test
    void newsWithoutASeverityIsSetAsideAndStopsNothing() {
        var mute = alarm("mute", "raised", "A-mute", "CRITICAL").replace("\"severity\":\"CRITICAL\",", "");

        service.tell(TOPIC, "A-mute", List.of(mute, alarm("heard", "raised", "A-heard", "CRITICAL")));
        awaitIncidents("A-heard");

        assertThat(incidents("A-mute").json().path("items")).isEmpty();
        var admin = service.as("CITY", "ADMIN");
        await().untilAsserted(() ->
                assertThat(admin.get("/api/fire/dead-letters")).asString().contains("severity"));
    }

    private static void awaitIncidents(String alarm) {
        await().until(() -> !incidents(alarm).json().path("items").isEmpty());
    }

    private static Reply incidents(String alarm) {
        return brigade.get(INCIDENTS + "?correlationId=" + alarm);
    }

    private static Reply incident(String id) {
        return brigade.get(INCIDENTS + "/" + id);
    }

    private static Reply close(String id) {
        return brigade.post(INCIDENTS + "/" + id + "/close", "{\"reason\":\"处置完毕\"}");
    }

    private static List<String> events(String id) {
        await().until(() -> !brigade.get("/api/fire/changes?subject=" + id)
                .each("/items", "type")
                .isEmpty());
        return brigade.get("/api/fire/changes?subject=" + id).each("/items", "type");
    }

    private static String alarm(String event, String happened, String alarm, String severity) {
        return """
                {"specversion":"1.0","id":"%s","type":"gas.leak-alarm.%s","source":"/api/gas","subject":"%s",
                 "time":"2022-11-05T09:59:00+08:00","sequence":"1","district":"JINSHUI",
                 "data":{"alarmId":"%s","sensorId":"S-1","severity":"%s","lelPermille":600,"basis":[]}}"""
                .formatted(event, happened, alarm, alarm, severity);
    }
}

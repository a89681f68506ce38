package org.zhengan.gas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;
import org.zhengan.testing.live.Reply;

class FireNewsIT {

    private static final String TOPIC = "zhengan.fire.events";

    private static LiveService service;
    private static Caller admin;

    @BeforeAll
    static void start() {
        service = LiveService.start(GasSafetyApplication.application(), FireNewsIT.class);
        admin = service.as("CITY", "ADMIN");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anAlarmIsNotClearedBeforeTheFireServiceHasClosedItsIncident() {
        var id = onSite("S-fire");
        service.tell(TOPIC, "i-1", List.of(incident("e-1", "reported", id)));
        await().until(() -> alarm(id).at("/fireIncidentOpen").equals("true"));

        var refused = clear(id);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).endsWith("rule-refused");
        assertThat(refused.each("/issues", "code")).containsExactly("fire-incident-open");
        assertThat(refused.at("/issues/0/clause")).isNotEmpty();

        service.tell(TOPIC, "i-1", List.of(incident("e-2", "closed", id)));
        await().until(() -> alarm(id).at("/fireIncidentOpen").equals("false"));
        assertThat(clear(id).at("/state")).isEqualTo("CLEARED");
    }

    @Test
    void aReportDeliveredAgainAfterTheCloseDoesNotOpenItAnew() {
        var id = onSite("S-again");
        var reported = incident("e-3", "reported", id);
        service.tell(TOPIC, "i-1", List.of(reported, incident("e-4", "closed", id), reported));
        service.tell(TOPIC, "i-1", List.of(incident("e-5", "reported", onSite("S-marker"))));

        await().until(() -> admin.get("/api/gas/leak-alarms?sensorId=S-marker")
                .at("/items/0/fireIncidentOpen")
                .equals("true"));

        assertThat(alarm(id).at("/fireIncidentOpen")).isEqualTo("false");
    }

    private static String onSite(String sensor) {
        var id = admin.post("/api/gas/sensor-readings", "{\"items\":[" + reading(sensor) + "]}")
                .at("/results/0/id");
        for (var step : List.of("acknowledge", "dispatch", "arrive")) {
            var body = step.equals("dispatch") ? "{\"crewId\":\"crew-7\"}" : "{}";
            assertThat(admin.post("/api/gas/leak-alarms/" + id + "/" + step, body)
                            .status())
                    .isEqualTo(200);
        }
        return id;
    }

    private static Reply alarm(String id) {
        return admin.get("/api/gas/leak-alarms/" + id);
    }

    private static Reply clear(String id) {
        return admin.post("/api/gas/leak-alarms/" + id + "/clear", "{\"cause\":\"LEAK\",\"lelPermille\":0}");
    }

    private static String reading(String sensor) {
        return """
                {"sensorId":"%s","at":"2022-11-05T10:00:00+08:00","lelPermille":600,"district":"JINSHUI",
                 "userKind":"RESIDENT","linkedCutoff":false,"gasKind":"METHANE","crowded":false,"confined":false}"""
                .formatted(sensor);
    }

    private static String incident(String event, String happened, String alarm) {
        return """
                {"specversion":"1.0","id":"%s","type":"fire.incident.%s","source":"/api/fire","subject":"i-1",
                 "time":"2022-11-05T10:01:00+08:00","sequence":"1","district":"JINSHUI",
                 "data":{"incidentId":"i-1","correlationId":"%s","gasRelated":true,"basis":[]}}"""
                .formatted(event, happened, alarm);
    }
}

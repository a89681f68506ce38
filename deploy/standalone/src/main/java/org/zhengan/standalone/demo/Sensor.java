package org.zhengan.standalone.demo;

import java.time.Instant;

/** A gas sensor in a restaurant with a linked cut-off; its clock goes on ten seconds with each reading. */
final class Sensor {

    private static final int SECONDS_BETWEEN = 10;
    private static final int BEGAN_SECONDS_AGO = 60;

    private final Caller caller;
    private final Person contact;
    private final String id;
    private Instant at;

    /** One at premises where {@code contact} is to be asked for. */
    Sensor(Caller caller, Instant now, Person contact) {
        this.caller = caller;
        this.contact = contact;
        this.id = "DEMO-" + now.toEpochMilli();
        this.at = now.minusSeconds(BEGAN_SECONDS_AGO);
    }

    String id() {
        return id;
    }

    /** Reports a level and returns the alarm it belongs to. */
    String reads(int lelPermille) {
        var json =
                """
                {"items":[{"sensorId":"%s","at":"%s","lelPermille":%d,"district":"JINSHUI","userKind":"NON_RESIDENT",
                "linkedCutoff":true,"gasKind":"METHANE","crowded":false,"confined":false,"userId":"U-%s",
                "address":"花园路 1 号","enterpriseId":"%s",
                "contactName":"%s","contactPhone":"%s"}]}"""
                        .formatted(id, at, lelPermille, id, Cast.GAS_ENTERPRISE, contact.name(), contact.phone());
        at = at.plusSeconds(SECONDS_BETWEEN);
        return caller.post("/api/gas/sensor-readings", json)
                .ok()
                .at("/results/0/id")
                .asString();
    }

    void confirmsCutOff(String alarm) {
        caller.post(
                        "/api/gas/leak-alarms/" + alarm + "/cutoff-result",
                        "{\"state\":\"CONFIRMED\",\"at\":\"%s\"}".formatted(at))
                .ok();
    }
}

package org.zhengan.standalone.demo;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A leak from the first reading to the all-clear: two services that know each other by events only. */
public final class GasStory {

    private final Sensor sensor;
    private final Caller enterprise;
    private final Caller brigade;
    private final Caller watch;
    private final PrintStream print;

    public GasStory(Cast cast, PrintStream print) {
        this.sensor = new Sensor(cast.sensor(), cast.now(), cast.people().numbered(0));
        this.enterprise = cast.gasEnterprise();
        this.brigade = cast.fireAgency();
        this.watch = cast.cityWatch();
        this.print = print;
    }

    /** What the story was about, and every event the city's watch saw of it. */
    public record Outcome(String alarm, String incident, JsonNode refusal, List<JsonNode> events) {}

    /** Plays it; throws when something does not happen as it has to. */
    public Outcome play() {
        try (var tape = Tape.of(watch, "?context=gas,fire")) {
            var alarm = rise(tape);
            var incident = tape.await("fire.incident.reported", correlatedWith(alarm))
                    .path("subject")
                    .asString();
            print.printf("  the fire service opens incident %s and sends a crew%n", incident);
            var refusal = respond(alarm);
            subside(tape, alarm, incident);
            tape.await("gas.leak-alarm.cleared", about(alarm));
            print.printf("  all clear%n");
            var seen = tape.events().stream()
                    .filter(correlatedWith(alarm).or(about(incident)))
                    .toList();
            seen.forEach(event -> print.println(EventLine.of(event)));
            return new Outcome(alarm, incident, refusal, seen);
        }
    }

    private String rise(Tape tape) {
        print.printf("  sensor %s reads 8 %% of the lower explosive limit, then 30 %%, then 60 %%%n", sensor.id());
        var alarm = sensor.reads(80);
        sensor.reads(300);
        tape.await("gas.supply.auto-cut-off-commanded", about(alarm));
        sensor.reads(600);
        tape.await("gas.leak-alarm.escalated", about(alarm).and(severity("CRITICAL")));
        print.printf("  alarm %s is CRITICAL, the linked cut-off is commanded%n", alarm);
        return alarm;
    }

    private JsonNode respond(String alarm) {
        sensor.confirmsCutOff(alarm);
        command(enterprise, alarm, "acknowledge", "{}");
        command(enterprise, alarm, "dispatch", "{\"crewId\":\"crew-7\"}");
        command(enterprise, alarm, "arrive", "{}");
        print.printf("  acknowledged, dispatched, the crew is on site%n");
        Await.until(
                "the gas side knows of the incident",
                () -> alarm(alarm).path("fireIncidentOpen").asBoolean());
        var tooEarly = enterprise.post(path(alarm, "clear"), "{\"cause\":\"LEAK\",\"lelPermille\":0}");
        print.printf(
                "  an all-clear while the incident is open is refused: %d %s%n",
                tooEarly.status(), tooEarly.body().path("issues"));
        return tooEarly.body();
    }

    private void subside(Tape tape, String alarm, String incident) {
        sensor.reads(10);
        tape.await("fire.incident.closing-proposed", about(incident));
        print.printf("  the reading falls, closing is proposed to the fire side%n");
        brigade.post("/api/fire/fire-incidents/" + incident + "/close", "{\"reason\":\"泄漏已处置\"}")
                .ok();
        tape.await("fire.incident.closed", about(incident));
        Await.until(
                "the gas side knows it is closed",
                () -> !alarm(alarm).path("fireIncidentOpen").asBoolean());
        command(enterprise, alarm, "clear", "{\"cause\":\"LEAK\",\"lelPermille\":0}");
    }

    private JsonNode alarm(String id) {
        return watch.get("/api/gas/leak-alarms/" + id).ok();
    }

    private static void command(Caller caller, String alarm, String name, String body) {
        caller.post(path(alarm, name), body).ok();
    }

    private static String path(String alarm, String command) {
        return "/api/gas/leak-alarms/" + alarm + "/" + command;
    }

    private static Predicate<JsonNode> about(String id) {
        return event -> event.path("subject").asString().equals(id);
    }

    private static Predicate<JsonNode> correlatedWith(String alarm) {
        return event -> Stream.of("correlationId", "alarmId")
                .anyMatch(name -> event.path("data").path(name).asString("").equals(alarm));
    }

    private static Predicate<JsonNode> severity(String severity) {
        return event -> event.path("data").path("severity").asString("").equals(severity);
    }
}

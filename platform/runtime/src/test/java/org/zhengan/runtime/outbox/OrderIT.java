package org.zhengan.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.runtime.Engine;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.command.Target;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.Lantern;
import org.zhengan.runtime.fixture.LanternProgramme;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Together;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.web.Traces;
import tools.jackson.databind.JsonNode;

/** The events of one thing are told in the order of its versions. */
class OrderIT {

    private static final int WRITERS = 32;
    private static final int NOTES = 4;

    private final RunningService service = RunningService.shared();

    @Test
    void eventsOfOneThingKeepTheirOrderUnderManyWriters() {
        var id = service.lit("ERQI");
        var admin = service.admin();

        Together.run(WRITERS, writer -> {
            for (int note = 0; note < NOTES; note++) {
                while (admin.post("/api/lantern/lanterns/" + id + "/note", "{\"text\":\"x\"}")
                                .status()
                        != 200) {
                    Thread.onSpinWait();
                }
            }
            return writer;
        });

        heldInOrder(id, 1 + WRITERS * NOTES);
    }

    @Test
    void eventsOfOneThingKeepTheirOrderWithTwoInstances() {
        var id = service.lit("ERQI");
        var twin = service.twin();
        try {
            Together.run(WRITERS, writer -> {
                var engine = writer % 2 == 0 ? twin : service.engine();
                for (int note = 0; note < NOTES; note++) {
                    while (!noted(engine, id)) {
                        Thread.onSpinWait();
                    }
                }
                return writer;
            });

            heldInOrder(id, 1 + WRITERS * NOTES);
        } finally {
            twin.stop();
        }
    }

    private void heldInOrder(String id, int events) {
        Await.until("all is told", () -> service.hasToldAll("lanterns", id));
        var expected = LongStream.rangeClosed(1, events).boxed().toList();

        assertThat(firstOccurrences(service.told(id))).isEqualTo(expected);

        var logged = service.documents("events", Map.of("subject", id)).stream()
                .sorted(java.util.Comparator.comparing(entry -> entry.getLong("_id")))
                .map(entry -> service.json(entry.getString("json")))
                .toList();
        assertThat(logged).hasSize(events);
        assertThat(firstOccurrences(logged)).isEqualTo(expected);
    }

    private static List<Long> firstOccurrences(List<JsonNode> events) {
        Set<String> seen = new HashSet<>();
        List<Long> sequences = new ArrayList<>();
        for (var event : events) {
            if (seen.add(event.get("id").asString())) {
                sequences.add(Long.valueOf(event.get("sequence").asString()));
            }
        }
        return sequences;
    }

    private static boolean noted(Engine engine, String id) {
        var actor = new Actor("noter", "", District.CITY, Set.of("KEEPER"));
        try {
            var door = engine.door(LanternProgramme.LANTERNS.lifecycle());
            Objects.requireNonNull(door.give(
                            new Target.ById(id), new Lantern.Note("x"), Request.of(actor, Traces.fresh()), thing -> "")
                    .block());
            return true;
        } catch (Problem tooManyWriters) {
            return false;
        }
    }
}

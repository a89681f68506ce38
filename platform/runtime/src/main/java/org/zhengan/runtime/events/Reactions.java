package org.zhengan.runtime.events;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.CommandName;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Programme;
import org.zhengan.rules.programme.Reaction;
import org.zhengan.rules.programme.Received;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.command.Request;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.shape.Binder;
import org.zhengan.runtime.web.Json;
import org.zhengan.runtime.web.Targets;
import org.zhengan.runtime.web.Traces;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Does what a programme's reactions say to an event. The effect and the note that the event had it are one write, so an
 * event delivered twice acts once. What the state table does not list, or a rule refuses, is no effect and no fault.
 */
public final class Reactions {

    private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);
    private static final Set<Kind> NO_EFFECT =
            Set.of(Kind.ILLEGAL_TRANSITION, Kind.RULE_REFUSED, Kind.NOT_FOUND, Kind.DUPLICATE);

    /** What every event says of itself. */
    record Typed(String type) {}

    /** What we read of an event that concerns us. */
    record Envelope(String id, String subject, @Nullable String sequence, @Nullable District district, Instant time) {

        Envelope {
            boolean counts = sequence == null || sequence.matches("\\d{1,18}");
            new Checks()
                    .that(counts, "sequence", "wrong-type", "应为整数", "must be a whole number")
                    .end();
        }
    }

    private final Programme programme;
    private final Function<Lifecycle<?, ?>, Door<?, ?>> doors;
    private final Map<String, String> mapping;

    /**
     * @param mapping the producer's name of an event type, by the name we know it under
     */
    public Reactions(Programme programme, Function<Lifecycle<?, ?>, Door<?, ?>> doors, Map<String, String> mapping) {
        this.programme = programme;
        this.doors = doors;
        this.mapping = new LinkedHashMap<>(mapping);
    }

    /** The topics to listen to. */
    public Set<String> topics() {
        Set<String> topics = new TreeSet<>();
        programme.reactions().forEach(reaction -> {
            var type = produced(reaction);
            topics.add(Programme.topic(type.substring(0, type.indexOf('.'))));
        });
        return topics;
    }

    /** Reacts to the CloudEvent in {@code json}; an error when it cannot be read or for the time being not be done. */
    public Mono<Void> handle(String json) {
        return Mono.defer(() -> {
            var event = Json.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            var type = Binder.read(event, Typed.class).type();
            List<Reaction<?, ?>> concerned = programme.reactions().stream()
                    .filter(reaction -> produced(reaction).equals(type))
                    .toList();
            return Flux.fromIterable(concerned)
                    .concatMap(reaction -> react(reaction, event))
                    .then();
        });
    }

    private <E, C> Mono<Void> react(Reaction<E, C> reaction, JsonNode event) {
        var told = Binder.read(event, Envelope.class);
        var received = new Received<>(
                told.id(),
                reaction.eventType(),
                told.subject(),
                told.sequence() == null ? 0 : Long.parseLong(told.sequence()),
                told.district() == null ? District.CITY : told.district(),
                told.time(),
                Binder.read(event.path("data"), reaction.reads()));
        if (!reaction.when().test(received)) {
            return Mono.empty();
        }
        var command = reaction.command().apply(received);
        var seen = received.id() + ":" + CommandName.of(reaction.commandType());
        var trace = event.path("traceparent").asString(Traces.fresh());
        return give(doors.apply(reaction.lifecycle()), command, seen, trace).onErrorResume(Problem.class, problem -> {
            if (!NO_EFFECT.contains(problem.kind())) {
                return Mono.error(problem);
            }
            LOG.debug("event {} has no effect: {}", received.id(), problem.kind());
            return Mono.empty();
        });
    }

    private <T, S extends Enum<S>> Mono<Void> give(Door<T, S> door, Object command, String seen, String trace) {
        var request = Request.byEvent(Actor.system(programme.context()), seen, trace);
        return door.give(Targets.of(door.store().lifecycle(), command), command, request, thing -> "")
                .then();
    }

    private String produced(Reaction<?, ?> reaction) {
        return mapping.getOrDefault(reaction.eventType(), reaction.eventType());
    }
}

package org.zhengan.testing.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Standing;

/**
 * Every state by every command, for what is told on the way.
 *
 * @param thing a thing as it may stand in a state
 */
public record Walk<T, S extends Enum<S>>(Lifecycle<T, S> lifecycle, Function<S, T> thing, List<?> commands) {

    private static final Instant AT = Instant.parse("2022-03-02T01:00:00Z");

    /** One test for each event type the lifecycle declares: it is told somewhere, each time as its schema promises. */
    public Stream<DynamicTest> promises() {
        var told = told().stream().collect(Collectors.groupingBy(Decision.Occurrence::type));
        return lifecycle.events().keySet().stream()
                .map(type -> dynamicTest(type, () -> assertThat(told.getOrDefault(type, List.of()))
                        .isNotEmpty()
                        .allSatisfy(Walk::isAsPromised)));
    }

    private static void isAsPromised(Decision.Occurrence occurrence) {
        var promise = Promise.about(occurrence.type());

        var event = Promise.told(occurrence, District.JINSHUI, AT);

        assertThat(promise.brokenBy(event.path("data"))).isEmpty();
        assertThat(event.path("dataschema")).isEqualTo(promise.schema().path("$id"));
    }

    private List<Decision.Occurrence> told() {
        List<Decision.Occurrence> told = new ArrayList<>();
        for (var command : commands) {
            told.addAll(told(null, command));
            for (var state : lifecycle.states().getEnumConstants()) {
                told.addAll(told(new Standing<>("id-1", state, thing.apply(state), List.of()), command));
            }
        }
        return told;
    }

    private List<Decision.Occurrence> told(@Nullable Standing<T, S> standing, Object command) {
        var everybody = new Actor("sample", "sample-unit", District.CITY, roles());
        var decision = lifecycle.decide(standing, "id-1", command, Moment.of(AT, everybody, null));
        return decision instanceof Decision.Accepted<T, S> accepted ? accepted.events() : List.of();
    }

    private java.util.Set<String> roles() {
        return lifecycle.table().stream().flatMap(row -> row.roles().stream()).collect(Collectors.toSet());
    }
}

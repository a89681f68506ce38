package org.zhengan.rules.lifecycle;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhengan.rules.Deadline;

/** What a row does to the clocks of a thing. */
final class ClockEffects {

    private ClockEffects() {}

    static <T, C> BiFunction<Change<T, C>, List<Deadline>, List<Deadline>> opening(
            Predicate<Change<T, C>> condition, Clock<T> clock) {
        var anew = restarting(condition, clock);
        return (change, running) -> {
            boolean runs = running.stream().anyMatch(each -> each.name().equals(clock.name()) && each.isUnmet());
            return runs ? running : anew.apply(change, running);
        };
    }

    static <T, C> BiFunction<Change<T, C>, List<Deadline>, List<Deadline>> restarting(
            Predicate<Change<T, C>> condition, Clock<T> clock) {
        return (change, running) -> {
            if (!condition.test(change)) {
                return running;
            }
            var others = running.stream().filter(each -> !each.name().equals(clock.name()));
            return Stream.concat(others, Stream.of(clock.start(change))).toList();
        };
    }

    static <T, C> BiFunction<Change<T, C>, List<Deadline>, List<Deadline>> changing(
            String clock, BiFunction<Change<T, C>, Deadline, Deadline> move) {
        return (change, running) -> running.stream()
                .map(each -> each.name().equals(clock) ? move.apply(change, each) : each)
                .toList();
    }
}

package org.zhengan.rules.programme;

import java.util.function.Function;
import java.util.function.Predicate;
import org.zhengan.rules.lifecycle.Lifecycle;

/**
 * What an event of another context makes a thing of ours do. The command must be addressed by a natural key; what the
 * state table does not list, or a rule refuses, has no effect.
 *
 * @param eventType the type as we know it; a configured mapping may give a producer's other name for it
 * @param reads     our own record of the event's data; fields it does not name are passed over
 */
public record Reaction<E, C>(
        String eventType,
        Class<E> reads,
        Predicate<Received<E>> when,
        Lifecycle<?, ?> lifecycle,
        Class<C> commandType,
        Function<Received<E>, C> command) {

    /** Begins a reaction to events of {@code type}. */
    public static <E> On<E> on(String type, Class<E> reads) {
        return new On<>(type, reads, received -> true);
    }

    /** A reaction half written. */
    public record On<E>(String type, Class<E> reads, Predicate<Received<E>> condition) {

        /** Only events like this. */
        public On<E> when(Predicate<Received<E>> condition) {
            return new On<>(type, reads, condition);
        }

        /** Gives a command to the thing it addresses. */
        public <C> Reaction<E, C> run(
                Lifecycle<?, ?> lifecycle, Class<C> commandType, Function<Received<E>, C> command) {
            return new Reaction<>(type, reads, condition, lifecycle, commandType, command);
        }
    }
}

package org.zhengan.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the components of records by their names. */
final class Components {

    private Components() {}

    /** The component {@code name} of {@code of}; empty when it is null. */
    static Optional<Object> read(Object of, String name) {
        var found = Stream.of(of.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "%s has no component %s".formatted(of.getClass().getSimpleName(), name)));
        return Optional.ofNullable(call(found.getAccessor(), of));
    }

    private static Object call(Method accessor, Object of) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(accessor + " cannot be read", unreadable);
        }
    }
}

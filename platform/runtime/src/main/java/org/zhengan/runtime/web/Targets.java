package org.zhengan.runtime.web;

import org.zhengan.rules.lifecycle.Address;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.runtime.command.Target;

/** Finds where a command without an id goes. */
public final class Targets {

    private Targets() {}

    /** The thing of the id or key that the command names, or a new one where it names none. */
    public static Target of(Lifecycle<?, ?> lifecycle, Object command) {
        return of(lifecycle, command, command.getClass());
    }

    private static <C> Target of(Lifecycle<?, ?> lifecycle, Object command, Class<C> type) {
        return lifecycle
                .address(type)
                .map(address -> target(lifecycle, address, type.cast(command)))
                .orElseGet(Target.New::new);
    }

    private static <C> Target target(Lifecycle<?, ?> lifecycle, Address<C> address, C command) {
        return address.isById()
                ? new Target.ById(address.value().apply(command))
                : new Target.ByKey(key(lifecycle, address, command));
    }

    private static <C> String key(Lifecycle<?, ?> lifecycle, Address<C> address, C command) {
        var value = address.value().apply(command);
        return lifecycle.keys().stream()
                .filter(key -> key.name().equals(address.key()))
                .findFirst()
                .map(key -> key.stored(value))
                .orElseThrow(() -> new IllegalStateException("no key " + address.key() + " in " + lifecycle.name()));
    }
}

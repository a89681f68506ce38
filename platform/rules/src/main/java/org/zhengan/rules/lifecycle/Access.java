package org.zhengan.rules.lifecycle;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;

/**
 * Who may see the things of a lifecycle: whoever may do anything to one, and further readers. Some roles are confined to
 * the things of their own unit (enterprise, institution, group of devices).
 *
 * @param readers  every role that may see something
 * @param confined those of them that see their own unit's things only
 * @param unit     whose a thing is; null where things belong to no unit
 */
public record Access<T>(Set<String> readers, Set<String> confined, @Nullable Function<T, String> unit) {

    /** What stands behind a confined role in an audience; no role of a token ends like this. */
    public static final String CONFINED = "@";

    /** How far an actor sees. */
    public enum Reach {
        NONE,
        OWN_UNIT,
        ALL
    }

    public Access {
        readers = Set.copyOf(readers);
        confined = Set.copyOf(confined);
        if (unit == null && !confined.isEmpty()) {
            throw new IllegalArgumentException("confined to the own unit, but things have none: " + confined);
        }
    }

    /** How far {@code actor} sees. */
    public Reach of(Actor actor) {
        return of(actor, readers);
    }

    /** How far {@code actor} goes where one of {@code roles} is asked for. */
    public Reach of(Actor actor, Set<String> roles) {
        if (!actor.mayActAs(roles) && !actor.roles().contains(Actor.SYSTEM)) {
            return Reach.NONE;
        }
        Set<String> held = new HashSet<>(actor.roles());
        held.removeAll(confined);
        if (!actor.roles().contains(Actor.SYSTEM) && !actor.roles().contains(Actor.ADMIN)) {
            held.retainAll(roles);
        }
        if (!held.isEmpty()) {
            return Reach.ALL;
        }
        return actor.unit().isBlank() ? Reach.NONE : Reach.OWN_UNIT;
    }

    /** Whose {@code thing} is; empty where things belong to no unit. */
    public String unitOf(T thing) {
        return unit == null ? "" : unit.apply(thing);
    }

    /** Whether {@code actor}, as one of {@code roles}, is competent for {@code thing}. */
    boolean covers(Actor actor, Set<String> roles, T thing) {
        return switch (of(actor, roles)) {
            case ALL -> true;
            case OWN_UNIT -> unitOf(thing).equals(actor.unit());
            case NONE -> false;
        };
    }

    /**
     * Who may see it, for whoever passes its events on: roles in alphabetical order, a confined one with {@code @} behind it.
     */
    public String audience() {
        var audience = new TreeSet<String>();
        readers.forEach(role -> audience.add(confined.contains(role) ? role + CONFINED : role));
        return String.join(" ", audience);
    }
}

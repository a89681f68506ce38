package org.zhengan.rules;

/** What a rule says of some facts. */
public sealed interface Finding {

    /** The rule that says it. */
    Basis basis();

    /** The rule is kept. */
    record Met(Basis basis) implements Finding {}

    /** The rule is broken; {@code code} is kebab-case and stable, {@code detail} carries the numbers. */
    record Breached(Basis basis, String code, Text detail) implements Finding {}

    /** The rule cannot be judged because facts are missing. */
    record Undecided(Basis basis, String code, Text detail) implements Finding {}

    /** Whether the thing judged may go on. */
    default boolean isMet() {
        return this instanceof Met;
    }
}

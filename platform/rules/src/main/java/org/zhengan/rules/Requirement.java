package org.zhengan.rules;

import java.util.function.Predicate;

/**
 * A rule that one condition decides: what must hold, and what is said where it does not.
 *
 * @param code kebab-case and stable
 */
public record Requirement<F>(Basis basis, Predicate<F> holds, String code, Text otherwise) implements Rule<F> {

    /** Under {@code basis}, {@code holds} must hold of the facts. */
    public static <F> Requirement<F> of(Basis basis, Predicate<F> holds, String code, String zh, String en) {
        return new Requirement<>(basis, holds, code, new Text(zh, en));
    }

    @Override
    public Finding check(F facts) {
        return holds.test(facts) ? met() : breached(code, otherwise.zh(), otherwise.en());
    }
}

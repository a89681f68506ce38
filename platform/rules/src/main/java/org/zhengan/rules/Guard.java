package org.zhengan.rules;

import java.util.function.Predicate;

/**
 * A rule that is kept or broken in one way, whatever the numbers.
 *
 * @param holds whether facts keep it
 * @param code what it is called when broken, kebab-case and stable
 */
public record Guard<F>(Basis basis, Predicate<? super F> holds, String code, Text detail) implements Rule<F> {

    /** The rule that {@code holds}, with the sentence for people when it does not. */
    public static <F> Guard<F> of(Basis basis, Predicate<? super F> holds, String code, String zh, String en) {
        return new Guard<>(basis, holds, code, new Text(zh, en));
    }

    @Override
    public Finding check(F facts) {
        return holds.test(facts) ? met() : new Finding.Breached(basis, code, detail);
    }
}

package org.zhengan.vaccine.response;

import java.util.function.Predicate;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Text;

/**
 * A rule that holds or is broken in one way.
 *
 * @param code what it is called when broken, kebab-case
 */
public record Guard<F>(Basis basis, Predicate<F> holds, String code, Text detail) implements Rule<F> {

    /** A rule under {@code basis}, with the sentence for people when it is broken. */
    public static <F> Guard<F> of(Basis basis, Predicate<F> holds, String code, String zh, String en) {
        return new Guard<>(basis, holds, code, new Text(zh, en));
    }

    @Override
    public Finding check(F facts) {
        return holds.test(facts) ? met() : new Finding.Breached(basis, code, detail);
    }
}

package org.zhengan.rules;

/**
 * One clause, computed: a pure question about facts. A rule never logs, loads, reads a clock or throws.
 *
 * @param <F> the facts it judges
 */
public interface Rule<F> {

    /** Where the rule stands. */
    Basis basis();

    /** Judges {@code facts}; missing facts are {@link Finding.Undecided}, never a guess. */
    Finding check(F facts);

    /** The finding that this rule is kept. */
    default Finding met() {
        return new Finding.Met(basis());
    }

    /** The finding that this rule is broken, with a machine-readable code and a sentence for people. */
    default Finding breached(String code, String zh, String en) {
        return new Finding.Breached(basis(), code, new Text(zh, en));
    }

    /** The finding that a fact needed to judge is missing. */
    default Finding undecided(String code, String zh, String en) {
        return new Finding.Undecided(basis(), code, new Text(zh, en));
    }
}

package org.zhengan.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * Rules asked together. Facts are judged by the rules in force on the day they happened, and every finding is
 * returned, so that a caller can mend all faults at once.
 *
 * @param <F> the facts judged
 */
public record RuleBook<F>(List<Rule<? super F>> rules) {

    public RuleBook {
        rules = List.copyOf(rules);
    }

    /** A book of {@code rules}. */
    @SafeVarargs
    public static <F> RuleBook<F> of(Rule<? super F>... rules) {
        return new RuleBook<F>(List.of(rules));
    }

    /** Asks each rule in force on {@code day}. */
    public List<Finding> check(F facts, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.basis().inForceOn(day))
                .map(rule -> rule.check(facts))
                .toList();
    }
}

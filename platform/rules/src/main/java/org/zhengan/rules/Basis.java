package org.zhengan.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a result is what it is (依据): one rule, the clause it stands in, and its days in force. */
public record Basis(
        String rule,
        Clause clause,
        Origin origin,
        Text summary,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil) {

    /** Whether the rule judges facts of {@code day}; the last day is {@code inForceUntil} less one. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceUntil == null || day.isBefore(inForceUntil));
    }

    /** The same rule with its own days in force, where they differ from its document's. */
    public Basis inForce(LocalDate from, @Nullable LocalDate until) {
        return new Basis(rule, clause, origin, summary, from, until);
    }
}

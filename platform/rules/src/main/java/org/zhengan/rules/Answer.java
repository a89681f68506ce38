package org.zhengan.rules;

import java.util.List;

/**
 * What an evaluation answers, and why.
 *
 * @param <A> the record with exactly the fields of the specification
 */
public record Answer<A>(A value, List<Basis> basis) {

    public Answer {
        basis = List.copyOf(basis);
    }

    /** An answer resting on {@code basis}. */
    public static <A> Answer<A> of(A value, Basis... basis) {
        return new Answer<>(value, List.of(basis));
    }
}

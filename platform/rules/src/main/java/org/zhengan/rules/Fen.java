package org.zhengan.rules;

import java.util.ArrayList;
import java.util.List;

/** Money in whole fen (分). */
public record Fen(long value) implements Comparable<Fen> {

    /** The sum. */
    public Fen plus(Fen other) {
        return new Fen(Math.addExact(value, other.value));
    }

    /**
     * Splits this amount by {@code weights}; the shares always add up to it.
     *
     * @param oddFenTo index of the share that receives what does not divide
     */
    public List<Fen> split(List<Integer> weights, int oddFenTo) {
        long whole = weights.stream().mapToLong(Integer::longValue).sum();
        if (value < 0 || whole <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("an amount and its weights are not negative");
        }
        List<Fen> shares = new ArrayList<>();
        long handedOut = 0;
        for (int weight : weights) {
            // Quotient and remainder apart, so that no product overflows.
            long share = value / whole * weight + value % whole * weight / whole;
            handedOut += share;
            shares.add(new Fen(share));
        }
        shares.set(oddFenTo, shares.get(oddFenTo).plus(new Fen(value - handedOut)));
        return List.copyOf(shares);
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(value, other.value);
    }
}

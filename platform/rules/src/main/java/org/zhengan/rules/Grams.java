package org.zhengan.rules;

/** Mass in whole grams. */
public record Grams(long value) implements Comparable<Grams> {

    public Grams {
        new Checks().within("", value, 0, Long.MAX_VALUE).end();
    }

    /** The sum. */
    public Grams plus(Grams other) {
        return new Grams(Math.addExact(value, other.value));
    }

    @Override
    public int compareTo(Grams other) {
        return Long.compare(value, other.value);
    }
}

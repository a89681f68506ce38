package org.zhengan.bench;

/** In what a subject is measured: one column of the table each. */
enum Quantity {
    RATE("per s", 0),
    P50("p50 ms", 2),
    P99("p99 ms", 2),
    READY("ready s", 1),
    RESIDENT("RSS MB", 0);

    private final String label;
    private final int decimals;

    Quantity(String label, int decimals) {
        this.label = label;
        this.decimals = decimals;
    }

    String label() {
        return label;
    }

    String show(double value) {
        return ("%." + decimals + "f").formatted(value);
    }
}

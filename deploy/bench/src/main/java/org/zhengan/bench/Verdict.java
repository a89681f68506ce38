package org.zhengan.bench;

/** A figure held against its target. */
record Verdict(String what, double value, Bound bound, double target) {

    /** Which side of the target is good. */
    enum Bound {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    boolean met() {
        return bound == Bound.AT_LEAST ? value >= target : value <= target;
    }

    String wanted() {
        return bound.sign + " " + target;
    }

    String said() {
        return met() ? "met" : "MISSED";
    }
}

package org.zhengan.gas.alarm;

/** How grave a leak is (报警级别), from none upwards. */
public enum Severity {
    NONE,
    MINOR,
    MAJOR,
    CRITICAL;

    /** The graver of two. */
    Severity max(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean isAbove(Severity other) {
        return compareTo(other) > 0;
    }
}

package org.zhengan.vaccine.grade;

/** The grade of an incident (事件分级), gravest first; the response level (响应级别) is the same. */
public enum Grade {
    I,
    II,
    III,
    IV,
    NONE;

    /** Whether this is {@code other} or graver. */
    public boolean atLeast(Grade other) {
        return compareTo(other) <= 0;
    }

    /** One grade graver; the gravest stays. */
    public Grade raised() {
        return switch (this) {
            case I, II -> I;
            case III -> II;
            case IV -> III;
            case NONE -> NONE;
        };
    }
}

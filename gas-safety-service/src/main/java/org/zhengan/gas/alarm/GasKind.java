package org.zhengan.gas.alarm;

/** What leaks (燃气种类). */
public enum GasKind {
    METHANE,
    LPG
}

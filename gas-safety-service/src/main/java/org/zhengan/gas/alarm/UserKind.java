package org.zhengan.gas.alarm;

/** Whose premises a sensor guards (用户类别). */
public enum UserKind {
    RESIDENT,
    NON_RESIDENT
}

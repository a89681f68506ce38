package org.zhengan.vaccine.duty;

/** Where an incident stands, as far as reports on it go (事件状态). */
public enum KnownState {
    ONGOING,
    ENDED,
    DISMISSED
}

package org.zhengan.vaccine.batch;

/** Where the control of a lot stands. */
public enum BatchState {
    IDENTIFIED,
    SUSPENDED,
    SEALED,
    DETAINED,
    RECALL_ORDERED,
    RECALLED,
    DESTROYED,
    RELEASED
}

package org.zhengan.vaccine.aefi;

/** Where an AEFI case stands (个案状态). */
public enum CaseState {
    REPORTED,
    INVESTIGATING,
    DIAGNOSED,
    CLOSED,
    RULED_OUT
}

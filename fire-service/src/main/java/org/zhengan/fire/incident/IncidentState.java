package org.zhengan.fire.incident;

/** Where an incident stands (警情状态). */
public enum IncidentState {
    REPORTED,
    CLOSED
}

package org.zhengan.vaccine.incident;

/** Where an incident stands (事件状态). */
public enum IncidentState {
    OPENED,
    DISMISSED,
    RESPONDING,
    HANDLING_ENDED,
    FINAL_REPORTED,
    EVALUATED,
    ARCHIVED,
    CLOSED
}

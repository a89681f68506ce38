package org.zhengan.vaccine.warning;

/** Where a warning stands (预警状态). */
public enum WarningState {
    ASSESSED,
    IN_EFFECT,
    CONVERTED,
    LIFTED
}

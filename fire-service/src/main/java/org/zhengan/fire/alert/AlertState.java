package org.zhengan.fire.alert;

/** Where a warning stands (预警状态). */
public enum AlertState {
    RECEIVED,
    DISPATCHED,
    LINKED,
    CLOSED
}

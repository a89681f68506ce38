package org.zhengan.fire.incident;

/** How the leak alarm stands behind a closing proposal (报警状态). */
public enum AlarmState {
    /** The gas has fallen below the threshold; the alarm is still open. */
    SUBSIDED,
    /** All clear. */
    CLEARED,
    /** It was no leak. */
    MARKED_FALSE
}

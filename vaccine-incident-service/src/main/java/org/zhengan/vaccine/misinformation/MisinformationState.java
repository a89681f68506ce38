package org.zhengan.vaccine.misinformation;

/** Where it stands. */
public enum MisinformationState {
    DETECTED,
    VERIFYING,
    RESULT_PUBLISHED,
    NOTIFIED,
    HANDLED
}

package org.zhengan.vaccine.signal;

/** Where a piece of monitoring information stands (监测信息状态). */
public enum SignalState {
    RECEIVED,
    VERIFYING,
    CONFIRMED,
    WARNING,
    DISMISSED
}

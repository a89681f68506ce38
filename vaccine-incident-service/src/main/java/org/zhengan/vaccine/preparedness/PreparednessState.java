package org.zhengan.vaccine.preparedness;

/** Where a record stands: what was done is done. */
public enum PreparednessState {
    RECORDED
}

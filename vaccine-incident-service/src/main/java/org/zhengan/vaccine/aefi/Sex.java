package org.zhengan.vaccine.aefi;

/** The recipient's sex (性别) as reported. */
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN
}

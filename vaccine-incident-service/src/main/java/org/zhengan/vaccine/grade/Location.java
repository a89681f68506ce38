package org.zhengan.vaccine.grade;

/** Where something happened (发生地), seen from the city. */
public enum Location {
    IN_CITY,
    OUTSIDE_INVOLVING_CITY,
    OUTSIDE
}

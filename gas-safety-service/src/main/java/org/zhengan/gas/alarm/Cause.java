package org.zhengan.gas.alarm;

/** Why an alarm was raised, as found out (报警原因). All but a leak make it a false alarm. */
public enum Cause {
    LEAK,
    SENSOR_FAULT,
    TEST,
    COOKING_FUMES,
    OTHER
}

package org.zhengan.fire.alert;

/** Who warns (预警来源). */
public enum Source {
    GAS,
    FOOD,
    COAL,
    VACCINE,
    METEOROLOGY,
    WATER,
    EARTHQUAKE
}

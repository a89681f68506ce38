package org.zhengan.fire.incident;

/** What an incident is (警情类别): a fire, or a critical gas leak with nothing burning yet. */
public enum Kind {
    FIRE,
    GAS_EMERGENCY
}

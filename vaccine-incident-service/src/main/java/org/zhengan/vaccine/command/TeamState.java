package org.zhengan.vaccine.command;

/** Where a body of command stands (状态). */
public enum TeamState {
    ACTIVE,
    CONCLUDED,
    DISSOLVED
}

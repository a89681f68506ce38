package org.zhengan.vaccine.duty;

/** Where a reporting duty stands (报告责任状态). WAITING: nobody has graded the incident yet, so no clock runs. */
public enum DutyState {
    WAITING,
    INITIAL_DUE,
    FOLLOWING,
    FINAL_DUE,
    DONE,
    LAPSED
}

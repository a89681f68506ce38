package org.zhengan.rules.task;

/** Where a task stands. */
public enum TaskState {
    /** To be begun (待办). */
    PLANNED,
    /** Waiting for its next occasion (待命). */
    STANDING,
    /** Being done all the time (持续进行). */
    ONGOING,
    /** Begun (进行中). */
    IN_PROGRESS,
    /** Done (已完成). */
    DONE
}

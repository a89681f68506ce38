package org.zhengan.rules.task;

/** How often a task is to be done. */
public enum TaskKind {
    /** Once (一次性), then it is done. */
    ONE_OFF(TaskState.PLANNED),
    /** Each time there is occasion (逐次), such as each incident. */
    PER_OCCASION(TaskState.STANDING),
    /** All the time (持续); it does not end. */
    CONTINUOUS(TaskState.ONGOING),
    /** Again and again (定期), at an interval where there is one. */
    RECURRING(TaskState.PLANNED);

    private final TaskState first;

    TaskKind(TaskState first) {
        this.first = first;
    }

    /** The state in which a task of this kind begins. */
    public TaskState first() {
        return first;
    }
}

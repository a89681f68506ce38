package org.zhengan.vaccine.aftermath;

/** Where the aftermath of an incident stands (善后状态). */
public enum AftermathState {
    NOT_NEEDED,
    DRAFTED,
    APPROVED,
    EXECUTING,
    COMPLETED;

    /** Whether nothing more is to be done. */
    public boolean isOver() {
        return switch (this) {
            case NOT_NEEDED, COMPLETED -> true;
            case DRAFTED, APPROVED, EXECUTING -> false;
        };
    }
}

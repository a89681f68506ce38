package org.zhengan.vaccine.aftermath;

/** What the local government organises (善后事项), 6.3. */
public enum AftermathTask {
    PERSONS_CARE,
    CONSOLATION,
    TREATMENT,
    DAMAGES,
    COMPENSATION,
    REQUISITION,
    RESCUE_COSTS;

    /** Whether who is liable pays for it. */
    boolean isBorneByLiable() {
        return switch (this) {
            case TREATMENT, DAMAGES -> true;
            case PERSONS_CARE, CONSOLATION, COMPENSATION, REQUISITION, RESCUE_COSTS -> false;
        };
    }
}

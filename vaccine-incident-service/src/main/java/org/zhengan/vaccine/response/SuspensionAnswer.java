package org.zhengan.vaccine.response;

/** Whether a stop is advised (叫停接种建议). */
public record SuspensionAnswer(Result result) {

    /** What follows. */
    public enum Result {
        ADVISE_SUSPENSION,
        FOLLOW_CONCLUSION,
        NO_ADVICE
    }
}

package org.zhengan.standalone;

/** The suite cannot start here, for a reason the operator can mend; the message says what to do. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is in the way and what to do about it. */
    public Refusal(String message) {
        super(message);
    }
}

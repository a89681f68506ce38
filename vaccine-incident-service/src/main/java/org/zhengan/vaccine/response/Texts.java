package org.zhengan.vaccine.response;

/** How long texts about an incident may be. */
public final class Texts {

    /** A name, a number, an office. */
    public static final int SHORT = 200;

    /** A reason, a finding. */
    public static final int LONG = 4000;

    private Texts() {}
}

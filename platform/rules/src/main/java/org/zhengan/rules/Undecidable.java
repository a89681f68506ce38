package org.zhengan.rules;

/** A question that cannot be decided at all, such as a working day in a year with no calendar. Answered 422. */
public final class Undecidable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Text detail;

    public Undecidable(String code, String zh, String en) {
        super(code);
        this.code = code;
        this.detail = new Text(zh, en);
    }

    /** Kebab-case and stable. */
    public String code() {
        return code;
    }

    /** The reason, for people. */
    public Text detail() {
        return detail;
    }
}

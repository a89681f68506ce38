package org.zhengan.rules.personal;

/** Stars in place of what is not shown. */
final class Masks {

    private Masks() {}

    /** The first {@code head} and the last {@code tail} characters, and a star for each between. */
    static String middle(String text, int head, int tail) {
        int hidden = text.length() - head - tail;
        return hidden < 1
                ? "*".repeat(text.length())
                : text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}

package org.zhengan.vaccine.warning;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.grade.Grade;

/** The colour of a warning (预警颜色), gravest first. */
public enum Colour {
    RED("红色", "red"),
    ORANGE("橙色", "orange"),
    YELLOW("黄色", "yellow"),
    BLUE("蓝色", "blue");

    private final Text words;

    Colour(String zh, String en) {
        this.words = new Text(zh, en);
    }

    /** The colour of a predicted grade; null below every grade. */
    public static @Nullable Colour of(Grade predicted) {
        return switch (predicted) {
            case I -> RED;
            case II -> ORANGE;
            case III -> YELLOW;
            case IV -> BLUE;
            case NONE -> null;
        };
    }

    /** Its name. */
    public Text words() {
        return words;
    }
}

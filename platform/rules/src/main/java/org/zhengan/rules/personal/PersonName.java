package org.zhengan.rules.personal;

import org.zhengan.rules.Checks;

/** What a person is called (姓名); a stranger sees the first character. */
public record PersonName(String value) implements PersonalValue {

    private static final int LONGEST = 60;
    private static final int MOST_STARS = 3;

    public PersonName {
        value = value.strip();
        new Checks()
                .text("", value, LONGEST)
                .that(
                        value.chars().noneMatch(each -> each == '*' || Character.isISOControl(each)),
                        "",
                        "invalid-name",
                        "姓名不得含星号或控制字符",
                        "a name has no asterisk and no control character")
                .end();
    }

    /** {@code 张*}; how long a long name is, is not told, and a name of one character is not shown at all. */
    @Override
    public String masked() {
        int length = value.codePointCount(0, value.length());
        var first = length == 1 ? "" : value.substring(0, value.offsetByCodePoints(0, 1));
        return first + "*".repeat(Math.max(1, Math.min(MOST_STARS, length - 1)));
    }

    @Override
    public String toString() {
        return "***";
    }
}

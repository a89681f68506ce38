package org.zhengan.rules.personal;

import org.zhengan.rules.Checks;

/** A text about a person, such as an address; a stranger sees that there is one. */
public record PersonalText(String value) implements PersonalValue {

    private static final int LONGEST = 2_000;

    public PersonalText {
        new Checks().text("", value, LONGEST).end();
    }

    @Override
    public String masked() {
        return "***";
    }

    @Override
    public String toString() {
        return "***";
    }
}

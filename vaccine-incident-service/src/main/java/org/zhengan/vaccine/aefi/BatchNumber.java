package org.zhengan.vaccine.aefi;

import java.util.Locale;
import org.zhengan.rules.Checks;

/** A vaccine batch (批号) as printed on the vial; compared without regard to case or surrounding space. */
public record BatchNumber(String value) implements Comparable<BatchNumber> {

    private static final int LONGEST = 40;

    public BatchNumber {
        new Checks().text("", value, LONGEST).end();
        value = value.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(BatchNumber other) {
        return value.compareTo(other.value);
    }
}

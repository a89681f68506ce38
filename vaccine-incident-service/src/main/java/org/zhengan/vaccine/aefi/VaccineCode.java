package org.zhengan.vaccine.aefi;

import java.util.Locale;
import org.zhengan.rules.Checks;

/** Which vaccine (疫苗编码) it is; compared without regard to case or surrounding space. */
public record VaccineCode(String value) implements Comparable<VaccineCode> {

    private static final int LONGEST = 40;

    public VaccineCode {
        new Checks().text("", value, LONGEST).end();
        value = value.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(VaccineCode other) {
        return value.compareTo(other.value);
    }
}

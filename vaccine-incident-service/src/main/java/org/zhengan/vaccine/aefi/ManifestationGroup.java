package org.zhengan.vaccine.aefi;

import java.util.Locale;
import org.zhengan.rules.Checks;

/** A code experts give to cases whose clinical manifestations are similar (临床表现相似). */
public record ManifestationGroup(String value) implements Comparable<ManifestationGroup> {

    private static final int LONGEST = 40;

    public ManifestationGroup {
        new Checks().text("", value, LONGEST).end();
        value = value.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public int compareTo(ManifestationGroup other) {
        return value.compareTo(other.value);
    }
}

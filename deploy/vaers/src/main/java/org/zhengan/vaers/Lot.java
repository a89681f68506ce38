package org.zhengan.vaers;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A lot as somebody typed it. Dirty ones are kept; only what says "I do not know" is no lot. */
record Lot(String typed) {

    private static final Set<String> SAYS_NOTHING = Set.of(
            "UNKNOWN", "UNK", "UNKNOW", "NOT KNOWN", "NA", "N/A", "NONE", "NOT AVAILABLE", "ASK PHYSICIAN", "TBD");

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    /** The lot in upper case, or nothing where it is not known. */
    String known() {
        var stripped = typed.strip().toUpperCase(Locale.ROOT);
        boolean says = LETTER_OR_DIGIT.matcher(stripped).find() && !SAYS_NOTHING.contains(stripped);
        return says ? stripped : "";
    }

    boolean unknown() {
        return known().isEmpty();
    }
}

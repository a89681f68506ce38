package org.zhengan.trail;

import org.jspecify.annotations.Nullable;

/**
 * What came of verifying a trail.
 *
 * @param entries how many entries were sound, up to the first bad one
 * @param head    the last sound entry
 * @param fault   the first thing wrong, if anything is
 */
public record Verdict(long entries, Head head, @Nullable Fault fault) {

    /** Whether nothing is wrong. */
    public boolean intact() {
        return fault == null;
    }
}

package org.zhengan.trail;

/**
 * The first thing wrong with a trail.
 *
 * @param position the first bad entry
 */
public record Fault(long position, Wrong wrong, String detail) {

    /** What was done to the entry. */
    public enum Wrong {
        /** It says something else than when it was written, or cannot be read. */
        EDITED,
        /** It is missing. */
        DELETED,
        /** It was never written here. */
        INSERTED,
        /** It stands where another belongs. */
        REORDERED,
        /** It and all after it are missing. */
        TRUNCATED,
        /** From here on the trail is another than when its head was published. */
        REWRITTEN
    }
}

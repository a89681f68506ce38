package org.zhengan.trail;

/** The last entry of a trail at some moment: its position and its hash. Position 0 is the trail before its first entry. */
public record Head(long position, String hash) {

    /** Where every trail begins. */
    public static final Head BEGINNING = new Head(0, "");
}

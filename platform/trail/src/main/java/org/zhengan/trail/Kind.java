package org.zhengan.trail;

/** What an entry of a trail records. */
public enum Kind {
    /** A change that was told to others as an event. */
    EVENT,
    /** A change that told nobody. */
    CHANGE,
    /** Personal data shown in clear. */
    UNMASKING,
    /** Somebody was refused for want of rights. */
    REFUSAL,
    /** Data that left as a file. */
    EXPORT
}

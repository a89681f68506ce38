package org.zhengan.rules.personal;

/** What may be somebody's: a text that knows how much of it a stranger may see. A record keeps it as {@link Personal}. */
public interface PersonalValue {

    /** The whole of it. */
    String value();

    /** As much of it as a stranger may see. */
    String masked();
}

package org.zhengan.runtime.trail;

import java.time.LocalDate;

/** Data of the event {@code {context}.trail.head-published}: where a trail ended on a day, for the others to keep. */
public record HeadPublished(String context, long position, String hash, LocalDate day) {

    /** The type of the event in {@code context}. */
    public static String type(String context) {
        return context + ".trail.head-published";
    }
}

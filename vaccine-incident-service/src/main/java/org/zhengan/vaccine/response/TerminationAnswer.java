package org.zhengan.vaccine.response;

import org.jspecify.annotations.Nullable;

/**
 * Whether the response may be ended (可否终止).
 *
 * @param code why not; absent when allowed
 */
public record TerminationAnswer(boolean allowed, @Nullable Code code) {

    /** Why not. */
    public enum Code {
        JURISDICTION_DENIED,
        CAUSE_NOT_FOUND,
        HAZARD_REMAINS
    }
}

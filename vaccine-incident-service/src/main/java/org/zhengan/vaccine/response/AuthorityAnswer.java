package org.zhengan.vaccine.response;

import org.jspecify.annotations.Nullable;

/**
 * Whether the command may be given.
 *
 * @param lead absent below every grade
 * @param code why not; absent when allowed
 */
public record AuthorityAnswer(@Nullable Lead lead, boolean allowed, @Nullable Code code) {

    /** Why not. */
    public enum Code {
        BELOW_GRADES,
        JURISDICTION_DENIED,
        PROPOSAL_MISSING,
        ONSITE_NOT_FORESEEN
    }
}

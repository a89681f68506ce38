package org.zhengan.testing.access;

/**
 * A thing put in for the sweep.
 *
 * @param ledger path of its ledger, such as {@code leak-alarms}
 * @param marker a text that stands in the thing and nowhere else: who may not see it must not be told
 */
public record Seed(String ledger, String id, String marker) {

    /** Whether {@code path} is of its ledger. */
    boolean isOf(String path) {
        return path.matches("/api/[^/]+/" + ledger + "(/.*)?");
    }
}

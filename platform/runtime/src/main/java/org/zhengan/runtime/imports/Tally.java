package org.zhengan.runtime.imports;

import java.util.ArrayList;
import java.util.List;

/** What came of the rows so far; {@code errors} are the first hundred of those rejected. */
record Tally(int processed, int accepted, int rejected, int unchanged, List<RowResult> errors) {

    static final Tally NONE = new Tally(0, 0, 0, 0, List.of());

    private static final int ERRORS_SHOWN = 100;

    Tally plus(List<RowResult> results) {
        var bad = results.stream().filter(RowResult::isRejected).toList();
        List<RowResult> shown = new ArrayList<>(errors);
        shown.addAll(bad.subList(0, Math.min(bad.size(), ERRORS_SHOWN - errors.size())));
        int good = count(results, RowResult.Status.ACCEPTED);
        int same = count(results, RowResult.Status.UNCHANGED);
        return new Tally(processed + results.size(), accepted + good, rejected + bad.size(), unchanged + same, shown);
    }

    /** The same while nothing is stored: what was only checked is not yet accepted. */
    Tally undecided() {
        return new Tally(processed, 0, rejected, 0, errors);
    }

    private static int count(List<RowResult> results, RowResult.Status status) {
        return (int) results.stream().filter(each -> each.status() == status).count();
    }
}

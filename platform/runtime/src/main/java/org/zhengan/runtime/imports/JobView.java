package org.zhengan.runtime.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An import as callers see it. */
final class JobView {

    private JobView() {}

    /** With its first errors if {@code whole}. */
    static Map<String, Object> of(ImportJob job, String path, boolean whole) {
        var at = path + "/" + job.id();
        var tally = job.tally();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", job.id());
        view.put("state", job.state());
        view.put("mode", job.atomic() ? "atomic" : "perRow");
        view.put("dryRun", job.dryRun());
        view.put("district", job.district());
        view.put("rows", job.rows());
        view.put("accepted", tally.accepted());
        view.put("rejected", tally.rejected());
        view.put("unchanged", tally.unchanged());
        view.put("progress", job.progress());
        view.put("createdAt", job.createdAt());
        Optional.ofNullable(job.startedAt()).ifPresent(started -> view.put("startedAt", started));
        Optional.ofNullable(job.finishedAt()).ifPresent(finished -> view.put("finishedAt", finished));
        if (whole) {
            view.put(
                    "errors",
                    tally.errors().stream()
                            .map(error -> Map.of("row", error.row(), "issues", error.issues()))
                            .toList());
        }
        view.put("links", Map.of("self", at, "rows", at + "/rows", "errors", at + "/errors.xlsx"));
        return view;
    }
}

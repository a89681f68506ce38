package org.zhengan.runtime.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.runtime.command.Target;
import org.zhengan.runtime.web.Json;
import org.zhengan.runtime.web.Targets;

/**
 * An import as it stands.
 *
 * @param columns the field each column of the file fills, empty for a column that is not read
 * @param checked whether an atomic import has passed its check and is being written
 */
record ImportJob(
        String id,
        String ledger,
        Order order,
        List<String> columns,
        State state,
        boolean checked,
        int rows,
        int chunks,
        Tally tally,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    private static final List<String> SHOWN =
            List.of("id", "state", "rows", "createdAt", "startedAt", "finishedAt", "accepted", "rejected", "unchanged");

    /** COMMITTED: an atomic import will be seen whole, whatever happens; until then nothing of it is. */
    enum State {
        RECEIVING,
        RECEIVED,
        RUNNING,
        COMMITTED,
        DONE,
        REFUSED,
        FAILED
    }

    /** What was asked, by whom, and the trace context it came with. */
    record Order(Actor actor, boolean dryRun, boolean atomic, String trace) {

        /** An atomic import only starts things: one that is there already could not be held back until the commit. */
        Target target(Lifecycle<?, ?> lifecycle, Object command) {
            return atomic ? new Target.New() : Targets.of(lifecycle, command);
        }
    }

    /** An import whose rows are still to come. */
    static ImportJob receiving(String id, String ledger, Order order, List<String> columns, Instant now) {
        return new ImportJob(id, ledger, order, columns, State.RECEIVING, false, 0, 0, Tally.NONE, now, null, null);
    }

    boolean isWithheld() {
        return order.atomic() && (state == State.REFUSED || state == State.FAILED);
    }

    /** As callers see it. */
    Map<String, Object> view(String path) {
        var view = Json.fields(this);
        view.putAll(Json.fields(tally));
        view.keySet().retainAll(SHOWN);
        view.put("mode", order.atomic() ? "atomic" : "perRow");
        view.put("dryRun", order.dryRun());
        view.put("district", order.actor().district());
        view.put("progress", progress());
        var at = path + "/" + id;
        view.put("links", Map.of("self", at, "rows", at + "/rows", "errors", at + "/errors.xlsx"));
        return view;
    }

    /** In per cent; an atomic import goes through its rows twice. */
    private long progress() {
        long steps = (long) rows * (order.atomic() && !order.dryRun() ? 2 : 1);
        return finishedAt != null || steps == 0 ? 100 : Math.min(99, tally.processed() * 100L / steps);
    }
}

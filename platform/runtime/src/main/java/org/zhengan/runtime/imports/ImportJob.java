package org.zhengan.runtime.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;

/**
 * An import as it stands.
 *
 * @param columns the field each column of the file fills, empty for a column that is not read
 * @param checked whether an atomic import has passed its check and is being written
 * @param trace   the trace context of the request that brought it
 */
record ImportJob(
        String id,
        String ledger,
        State state,
        boolean dryRun,
        boolean atomic,
        boolean checked,
        List<String> columns,
        Actor actor,
        District district,
        String trace,
        int rows,
        int chunks,
        Tally tally,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

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

    /** Whether {@code reader} may see it: who sent it, his district, the city. */
    boolean isSeenBy(Actor reader) {
        return reader.district().covers(district) || reader.subject().equals(actor.subject());
    }

    boolean isWithheld() {
        return atomic && (state == State.REFUSED || state == State.FAILED);
    }

    /** The same, now that its headings are known. */
    ImportJob reading(List<String> paths) {
        return new ImportJob(
                id,
                ledger,
                state,
                dryRun,
                atomic,
                checked,
                paths,
                actor,
                district,
                trace,
                rows,
                chunks,
                tally,
                createdAt,
                startedAt,
                finishedAt);
    }

    /** In per cent; an atomic import goes through its rows twice. */
    long progress() {
        long steps = (long) rows * (atomic && !dryRun ? 2 : 1);
        return finishedAt != null || steps == 0 ? 100 : Math.min(99, tally.processed() * 100L / steps);
    }
}

package org.zhengan.runtime.trail;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.zhengan.runtime.outbox.EntryDocuments;
import org.zhengan.runtime.outbox.EventLog;
import org.zhengan.trail.Chain;
import org.zhengan.trail.Head;
import org.zhengan.trail.Verdict;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Verifies our own trail as it stands in the store, in memory that does not grow with it. */
final class Verification {

    private static final int AHEAD = 256;

    private final EventLog log;
    private final Heads heads;

    Verification(EventLog log, Heads heads) {
        this.log = log;
        this.heads = heads;
    }

    /** Verifies the entries from {@code from} to {@code to}, or to the end where that is 0, against the heads we know. */
    Mono<Verdict> of(long from, long to) {
        // what this instance wrote last must be there too; what comes while we read need not be looked at
        var known = log.known();
        return heads.ours().flatMap(ours -> {
            List<Head> all = new ArrayList<>(ours);
            if (known != null) {
                all.add(known);
            }
            return before(from).flatMap(before -> verified(new Chain(before, all), before.position(), to));
        });
    }

    private Mono<Verdict> verified(Chain chain, long after, long to) {
        return log.after(after, to == 0 ? Filters.empty() : Filters.lte("_id", to), 0)
                .publishOn(Schedulers.boundedElastic(), AHEAD)
                .doOnNext(entry -> take(chain, entry))
                .takeUntil(entry -> chain.isDecided())
                .then(Mono.fromSupplier(() -> to == 0 ? chain.end() : chain.endOfPart()));
    }

    private static void take(Chain chain, Document document) {
        EntryDocuments.read(document)
                .ifPresentOrElse(
                        chain::take, () -> chain.takeUnreadable("it is not of the form in which entries are written"));
    }

    private Mono<Head> before(long from) {
        return from <= 1
                ? Mono.just(Head.BEGINNING)
                : log.at(List.of(from - 1))
                        .next()
                        .map(entry -> new Head(from - 1, entry.get("hash", "")))
                        .defaultIfEmpty(new Head(from - 1, ""));
    }
}

package org.zhengan.runtime.trail;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengan.rules.Ids;
import org.zhengan.runtime.outbox.EventLog;
import org.zhengan.runtime.web.Json;
import org.zhengan.trail.Kind;
import org.zhengan.trail.Note;
import reactor.core.publisher.Mono;

/**
 * Refusals on their way into the trail. At most so many go in one by one at a time; what comes beyond that is counted by
 * its type into one entry. So a flood costs neither memory nor disk without bound, and none is lost silently.
 */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int MOST = 256;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONG_PAUSE = Duration.ofSeconds(2);

    private final EventLog log;
    private final Clock clock;
    private final List<Note> waiting = new ArrayList<>();
    private final Map<String, Long> counted = new TreeMap<>();
    private String since = "";
    private boolean scheduled;

    Refusals(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    void add(Note refusal) {
        synchronized (this) {
            if (waiting.size() < MOST) {
                waiting.add(refusal);
            } else {
                count(refusal.type(), 1, refusal.at());
            }
            if (scheduled) {
                return;
            }
            scheduled = true;
        }
        flushAfter(PAUSE);
    }

    /** Writes all that waits. */
    Mono<Void> flush() {
        return Mono.defer(() -> {
            var batch = batch();
            return log.append(batch).doOnError(failed -> putBack(batch));
        });
    }

    private void flushAfter(Duration pause) {
        Mono.delay(pause).then(flush()).subscribe(null, this::again, this::more);
    }

    private void more() {
        synchronized (this) {
            scheduled = !waiting.isEmpty() || !counted.isEmpty();
            if (!scheduled) {
                return;
            }
        }
        flushAfter(PAUSE);
    }

    private void again(Throwable failed) {
        LOG.debug("refusals wait to be noted: {}", failed.toString());
        flushAfter(LONG_PAUSE);
    }

    private synchronized List<Note> batch() {
        List<Note> batch = new ArrayList<>(waiting);
        if (!counted.isEmpty()) {
            var at = clock.instant()
                    .truncatedTo(java.time.temporal.ChronoUnit.MILLIS)
                    .toString();
            long count = counted.values().stream().mapToLong(Long::longValue).sum();
            var text = Json.text(Map.of("count", count, "since", since, "types", new TreeMap<>(counted)));
            batch.add(Note.of(Kind.REFUSAL, Ids.next(), "refusals-counted", at, "", "", "", text));
        }
        waiting.clear();
        counted.clear();
        since = "";
        return batch;
    }

    /** The store is away: what is told of each is given up, that they happened is not. */
    private synchronized void putBack(List<Note> batch) {
        for (var note : batch) {
            if (note.type().equals("refusals-counted")) {
                var told = Json.read(note.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                told.path("types")
                        .forEachEntry((type, count) ->
                                count(type, count.asLong(), told.path("since").asString()));
            } else {
                count(note.type(), 1, note.at());
            }
        }
    }

    private void count(String type, long more, String at) {
        counted.merge(type, more, Long::sum);
        if (since.isEmpty() || at.compareTo(since) < 0) {
            since = at;
        }
    }
}

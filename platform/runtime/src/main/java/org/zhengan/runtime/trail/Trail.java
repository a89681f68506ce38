package org.zhengan.runtime.trail;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Ids;
import org.zhengan.runtime.outbox.EventLog;
import org.zhengan.runtime.web.Json;
import org.zhengan.trail.Kind;
import org.zhengan.trail.Note;
import reactor.core.publisher.Mono;

/**
 * What goes into the trail beside the changes, which the relay brings. Whoever shows personal data in clear, or lets data
 * leave, waits for {@link #note}; a refusal is noted behind the answer, for nobody may be kept waiting by strangers.
 */
public final class Trail {

    private static final Logger LOG = LoggerFactory.getLogger(Trail.class);
    private static final int PATIENCE_SECONDS = 2;

    private final EventLog log;
    private final Clock clock;
    private final Refusals refusals;

    public Trail(EventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
        this.refusals = new Refusals(log, clock);
    }

    /** Completes when {@code note} is in the log; until then nothing may leave. */
    public Mono<Void> note(Note note) {
        return log.append(List.of(note));
    }

    /**
     * Notes what {@code actor} did to the thing {@code subject}; completes when that is in the log.
     *
     * @param type what was done to what, such as {@code gas.leak-alarms.archive}
     * @param more what else is to be said; no personal data
     */
    public Mono<Void> note(Kind kind, String type, String subject, String district, Actor actor, Map<String, ?> more) {
        return Mono.defer(() -> note(told(kind, type, subject, district, actor.subject(), more)));
    }

    /** Notes a refusal; never waits, never fails. Where there are too many they are counted. */
    public void refused(String type, String subject, String district, String actor, Map<String, ?> more) {
        refusals.add(told(Kind.REFUSAL, type, subject, district, actor, more));
    }

    /** Writes what is still to be written, if the store takes it soon. */
    public void stop() {
        try {
            refusals.flush().toFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException away) {
            LOG.warn("refusals of the last moment are not in the trail: {}", away.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Note told(Kind kind, String type, String subject, String district, String actor, Map<String, ?> more) {
        var at = clock.instant()
                .truncatedTo(java.time.temporal.ChronoUnit.MILLIS)
                .toString();
        return Note.of(kind, Ids.next(), type, at, subject, district, actor, Json.text(more));
    }
}

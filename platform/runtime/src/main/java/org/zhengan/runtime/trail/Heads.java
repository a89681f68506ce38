package org.zhengan.runtime.trail;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.springframework.kafka.core.KafkaTemplate;
import org.zhengan.rules.Actor;
import org.zhengan.rules.City;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.runtime.outbox.About;
import org.zhengan.runtime.outbox.EventJson;
import org.zhengan.runtime.outbox.EventLog;
import org.zhengan.runtime.web.Json;
import org.zhengan.runtime.web.Traces;
import org.zhengan.trail.Head;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The heads of trails, ours and the others'. Each service publishes where its trail ends once a day and keeps what it hears
 * of the others', so that nobody who rules over one store alone can shorten or rewrite a trail unseen. A head once kept is
 * never overwritten: a second one for the same position stands beside it.
 */
public final class Heads {

    /** The topic on which all services publish their heads, and which all read. */
    public static final String TOPIC = "zhengan.trail.heads";

    private static final int MOST = 10_000;

    private final MongoCollection<Document> heads;
    private final EventLog log;
    private final KafkaTemplate<String, String> kafka;
    private final String context;
    private final Clock clock;

    public Heads(
            MongoDatabase database, EventLog log, KafkaTemplate<String, String> kafka, String context, Clock clock) {
        this.heads = database.getCollection("heads");
        this.log = log;
        this.kafka = kafka;
        this.context = context;
        this.clock = clock;
    }

    /** Creates what the queries rely on. */
    public Mono<Void> createIndexes() {
        return Mono.from(heads.createIndex(
                        Indexes.compoundIndex(Indexes.ascending("of"), Indexes.descending("position", "_id"))))
                .then();
    }

    /** Publishes our head if that has not been done on this day of the city; emits it if it was. */
    public Mono<HeadPublished> daily() {
        return Mono.defer(() -> {
            var today = City.dateOf(clock.instant());
            return Mono.from(heads.find(Filters.eq("of", context))
                            .sort(Sorts.descending("position", "_id"))
                            .limit(1))
                    .map(last -> LocalDate.parse(last.getString("day")).isBefore(today))
                    .defaultIfEmpty(true)
                    .filter(due -> due)
                    .flatMap(due -> publish());
        });
    }

    /** Publishes our head as it is now and keeps it; empty while the trail is. */
    public Mono<HeadPublished> publish() {
        return log.head().filter(head -> head.position() > 0).flatMap(head -> {
            var now = clock.instant();
            var published = new HeadPublished(context, head.position(), head.hash(), City.dateOf(now));
            var occurrence = new Decision.Occurrence(HeadPublished.type(context), published, List.of());
            var about = new About(context, "trail", head.position(), District.CITY, "", Actor.AUDITOR);
            var event = EventJson.render(about, now, occurrence, Traces.fresh());
            return Mono.fromFuture(() -> kafka.send(TOPIC, context, event.json()))
                    .subscribeOn(Schedulers.boundedElastic())
                    .then(keep(published))
                    .thenReturn(published);
        });
    }

    /** Keeps a head heard of; a head that is kept already is no fault. */
    public Mono<Void> keep(HeadPublished head) {
        var id = String.join("|", head.context(), head.day().toString(), Long.toString(head.position()), head.hash());
        var document = new Document("_id", id)
                .append("of", head.context())
                .append("position", head.position())
                .append("hash", head.hash())
                .append("day", head.day().toString())
                .append("keptAt", java.util.Date.from(clock.instant()));
        return Mono.from(heads.insertOne(document))
                .onErrorResume(
                        MongoWriteException.class,
                        failed -> failed.getCode() == 11000 ? Mono.empty() : Mono.error(failed))
                .then();
    }

    /** The heads kept of {@code of}, the latest first, at most {@code limit}. */
    public Flux<HeadPublished> of(String of, int limit) {
        return Flux.from(heads.find(Filters.eq("of", of))
                        .sort(Sorts.descending("position", "_id"))
                        .limit(limit))
                .map(head -> new HeadPublished(
                        of, head.getLong("position"), head.getString("hash"), LocalDate.parse(head.getString("day"))));
    }

    /** What is known of our own trail from when its heads were published. */
    Mono<List<Head>> ours() {
        return of(context, MOST)
                .map(head -> new Head(head.position(), head.hash()))
                .distinct()
                .collectList();
    }

    /** The head in an event from the topic. */
    static HeadPublished read(String json) {
        var event = Json.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return org.zhengan.runtime.shape.Binder.read(event.path("data"), HeadPublished.class);
    }
}

package org.zhengan.runtime.personal;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings what is sealed under old keys under the current one, a page at a time. A document is rewritten only if nobody
 * has changed it since it was read, its version stays, and nothing is told: whoever reads it sees no difference.
 */
public final class Rotation {

    private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);
    private static final int PAGE = 100;
    private static final int SIDE_BY_SIDE = 4;
    private static final int MOST = 10_000;
    private static final String VERSION = "version";

    private final Vault vault;
    private final List<Kept> kept;
    private final AtomicLong old = new AtomicLong();

    /**
     * A collection, and those of its documents that may be rewritten.
     *
     * @param sealedAs the collection its values were sealed for, and {@code id} the field that tells for which document
     */
    public record Kept(MongoCollection<Document> collection, Bson ready, String sealedAs, String id) {
        public Kept(MongoCollection<Document> collection, Bson ready) {
            this(collection, ready, collection.getNamespace().getCollectionName(), "_id");
        }
    }

    public Rotation(Vault vault, List<Kept> kept, String context, MeterRegistry meters) {
        this.vault = vault;
        this.kept = List.copyOf(kept);
        meters.gauge("zhengan.personal.old.key", Tags.of("context", context), old);
    }

    /** Goes once through what is under old keys; how many documents it rewrote. */
    public Mono<Long> run() {
        if (!vault.hasKey()) {
            return Mono.just(0L);
        }
        return left().flatMap(before -> before == 0 ? Mono.just(0L) : rotated());
    }

    private Mono<Long> rotated() {
        return Flux.fromIterable(kept)
                .concatMap(each -> pages(each, ""))
                .reduce(0L, Long::sum)
                .flatMap(done -> left().doOnNext(
                                left -> LOG.info("{} documents now under key {}; {} left", done, vault.tag(), left))
                        .thenReturn(done));
    }

    private Mono<Long> left() {
        return Flux.fromIterable(kept)
                .concatMap(each -> Flux.from(each.collection()
                                .find(Filters.in(Vault.SEALED_BY, vault.oldTags()))
                                .projection(new Document("_id", 1))
                                .limit(MOST))
                        .count())
                .reduce(0L, Long::sum)
                .doOnNext(old::set);
    }

    private Mono<Long> pages(Kept from, String after) {
        var waiting = Filters.and(Filters.in(Vault.SEALED_BY, vault.oldTags()), Filters.gt("_id", after), from.ready());
        return Flux.from(from.collection()
                        .find(waiting)
                        .sort(Indexes.ascending("_id"))
                        .limit(PAGE))
                .collectList()
                .flatMap(page -> page.isEmpty()
                        ? Mono.just(0L)
                        : Flux.fromIterable(page)
                                .flatMap(document -> rewritten(from, document), SIDE_BY_SIDE)
                                .reduce(0L, Long::sum)
                                .flatMap(done -> pages(
                                                from, page.get(page.size() - 1).getString("_id"))
                                        .map(further -> done + further)));
    }

    private Mono<Long> rewritten(Kept from, Document document) {
        return Mono.fromCallable(() -> Resealing.of(vault, from.sealedAs(), document.getString(from.id()), document))
                .map(changes -> new Document("$set", changes.append(Vault.SEALED_BY, List.of(vault.tag()))))
                .flatMap(update -> Mono.from(from.collection().updateOne(asRead(document), update)))
                .map(result -> result.getModifiedCount())
                .onErrorResume(IllegalStateException.class, unreadable -> {
                    LOG.warn("{} stays under its old key: {}", document.get("_id"), unreadable.getMessage());
                    return Mono.just(0L);
                });
    }

    /** Two instances of different keys may both be at it: a version alone would let them mix what they wrote. */
    private static Bson asRead(Document document) {
        var as = Filters.and(
                Filters.eq("_id", document.get("_id")), Filters.eq(Vault.SEALED_BY, document.get(Vault.SEALED_BY)));
        return document.containsKey(VERSION) ? Filters.and(as, Filters.eq(VERSION, document.get(VERSION))) : as;
    }
}

package org.zhengan.runtime.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Ids;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.runtime.personal.Erasing;
import org.zhengan.runtime.personal.Vault;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Erases what of the things of one ledger is somebody's: from the thing, from what was decided about it and from answers
 * kept for repeats. The thing stays, one version on; its decisions and the trail say who erased it.
 */
public final class Erasure {

    /** When a thing is erased of itself, unless it changes before. */
    static final String ERASE_AT = "eraseAt";

    private static final String NAME = "erase-personal";
    private static final int PASS = 100;

    private final Ledger<?, ?> ledger;
    private final MongoCollection<Document> things;
    private final History history;
    private final Clock clock;

    /** Why it is erased, such as the request it answers; it stays with the thing and names nobody. */
    public record Request(String reason) {
        public Request {
            new Checks().text("reason", reason, 200).end();
        }
    }

    public Erasure(ThingStore<?, ?> store, Clock clock) {
        this.ledger = store.ledger();
        this.things = store.collection();
        this.history = store.history();
        this.clock = clock;
    }

    /** Whether {@code receipt} is of an erasure, which no state table lists. */
    public static boolean isOne(Document receipt) {
        return NAME.equals(receipt.getString("command"));
    }

    /** When a thing that came into {@code state} at {@code at} is erased of itself; empty: it is not. */
    static <S extends Enum<S>> Optional<Instant> due(Ledger<?, S> ledger, S state, Instant at) {
        return Optional.ofNullable(ledger.retention())
                .filter(retention -> retention.ended().contains(state))
                .map(retention -> at.plus(retention.after()));
    }

    /** Erases what has been kept long enough; how many things it was. */
    public Mono<Long> run() {
        var retention = ledger.retention();
        return retention == null
                ? Mono.just(0L)
                : Flux.defer(() -> things.find(Filters.lte(ERASE_AT, Date.from(clock.instant())))
                                .sort(Indexes.ascending(ERASE_AT))
                                .limit(PASS))
                        .concatMap(thing -> erased(
                                thing,
                                Actor.system(ledger.lifecycle().context()),
                                retention.why().zh()))
                        .filter(done -> done)
                        .count();
    }

    /** Erases the thing {@code id} for {@code actor}; false when somebody changed it meanwhile. */
    public Mono<Boolean> erase(String id, Actor actor, String why) {
        return Mono.from(things.find(Filters.eq("_id", id))).flatMap(thing -> erased(thing, actor, why));
    }

    /** The history goes first: what breaks off there is begun again, for the thing itself is as it was. */
    private Mono<Boolean> erased(Document thing, Actor actor, String why) {
        return history.erase(thing.getString("_id"), History.held(thing))
                .flatMap(latest -> erased(thing, latest, actor, why));
    }

    private Mono<Boolean> erased(Document thing, List<Document> latest, Actor actor, String why) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long version = thing.getLong("version");
        var receipt = Receipt.beside(now, version + 1, actor, NAME, thing.getString("state"), new Request(why));
        List<Document> decisions = new ArrayList<>(latest);
        decisions.add(receipt.document());
        var set = new Document("data", Erasing.of(thing.get("data", Document.class)))
                .append("decisions", decisions)
                .append("version", version + 1)
                .append("updatedAt", Date.from(now));
        var cause = new Writing.Cause(
                now, thing.getString("district"), receipt.actor(), receipt.command(), receipt.digest());
        var change = new Writing.Event(Ids.next(), "", version + 1, "", cause);
        var unset = new Document();
        List.of("answers", ERASE_AT, Vault.LOOKUP, Vault.SEALED_BY).forEach(name -> unset.append(name, ""));
        var update = new Document("$set", set)
                .append("$unset", unset)
                .append("$push", new Document("outbox", ThingDocuments.event(change)))
                .append("$min", new Document("pendingSince", Date.from(now)));
        var asRead = Filters.and(Filters.eq("_id", thing.getString("_id")), Filters.eq("version", version));
        return Mono.from(things.updateOne(asRead, update)).map(result -> result.getModifiedCount() == 1);
    }
}

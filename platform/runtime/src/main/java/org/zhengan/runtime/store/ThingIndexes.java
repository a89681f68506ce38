package org.zhengan.runtime.store;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.conversions.Bson;
import org.zhengan.rules.programme.Filter;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.runtime.personal.Vault;
import reactor.core.publisher.Flux;

/** The indexes of a ledger: one for each filter with its order, and what outbox, clocks, events and imports look by. */
final class ThingIndexes {

    private ThingIndexes() {}

    /** An index to create. */
    record Index(Bson keys, IndexOptions options) {}

    static Flux<Index> of(Ledger<?, ?> ledger) {
        var ours = Flux.just(
                new Index(
                        Indexes.ascending("keys"),
                        new IndexOptions().unique(true).sparse(true)),
                sparse("pendingSince"),
                sparse("sweepAt"),
                sparse("nextDue", "_id"),
                sparse("held"),
                sparse("seen"),
                newestFirst("state"),
                newestFirst("district"));
        var unit = ledger.lifecycle().access().unit() == null ? Flux.<Index>empty() : Flux.just(newestFirst("unit"));
        var personal = PersonalFields.ledgerKeeps(ledger)
                ? Flux.just(sparse(Vault.SEALED_BY, "_id"), sparse(Erasure.ERASE_AT))
                : Flux.<Index>empty();
        return ours.concatWith(unit)
                .concatWith(personal)
                .concatWith(Flux.fromIterable(ledger.filters()).map(filter -> of(ledger, filter)));
    }

    private static Index sparse(String... fields) {
        return new Index(Indexes.ascending(fields), new IndexOptions().sparse(true));
    }

    private static Index newestFirst(String field) {
        return new Index(
                Indexes.compoundIndex(Indexes.ascending(field), Indexes.descending("_id")), new IndexOptions());
    }

    private static Index of(Ledger<?, ?> ledger, Filter filter) {
        if (PersonalFields.isPersonal(ledger, filter)) {
            return newestFirst(Vault.LOOKUP + "." + Vault.lookup(filter.field()));
        }
        var field = "data." + filter.field();
        return filter.kind() == Filter.Kind.EQUAL
                ? newestFirst(field)
                : new Index(Indexes.descending(field, "_id"), new IndexOptions());
    }
}

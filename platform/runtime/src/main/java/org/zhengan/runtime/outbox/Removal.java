package org.zhengan.runtime.outbox;

import com.mongodb.MongoNamespace;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes told events out of their documents. Where newer ones came in between, or another instance was here, only the told
 * ones go and the document stays pending; that is rare, so it is looked for only when some document did not match. Events
 * leave from the front, so a list with as many events of which one is the first that was told is the list that was told.
 */
final class Removal {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private Removal() {}

    static Mono<Void> of(List<Outgoing> outgoing) {
        Map<MongoNamespace, List<Outgoing>> byCollection = outgoing.stream()
                .collect(Collectors.groupingBy(each -> each.collection().getNamespace()));
        return Flux.fromIterable(byCollection.values())
                .concatMap(Removal::fromOne)
                .then();
    }

    private static Mono<Void> fromOne(List<Outgoing> outgoing) {
        var collection = outgoing.get(0).collection();
        var whole = Updates.combine(Updates.unset("outbox"), Updates.unset("pendingSince"), Updates.unset("lease"));
        List<WriteModel<Document>> writes = new ArrayList<>();
        List<WriteModel<Document>> parts = new ArrayList<>();
        for (var each : outgoing) {
            var thing = Filters.eq("_id", each.id());
            writes.add(new UpdateOneModel<>(Filters.and(thing, unchanged(each)), whole));
            if (!each.events().isEmpty()) {
                parts.add(new UpdateOneModel<>(thing, Updates.pull("outbox", Filters.in("id", each.ids()))));
                parts.add(new UpdateOneModel<>(Filters.and(thing, Filters.size("outbox", 0)), whole));
            }
        }
        return Mono.from(collection.bulkWrite(writes, UNORDERED))
                .filter(result -> result.getMatchedCount() < writes.size() && !parts.isEmpty())
                .flatMap(some -> Mono.from(collection.bulkWrite(parts)))
                .then();
    }

    private static Bson unchanged(Outgoing outgoing) {
        return outgoing.events().isEmpty()
                ? Filters.or(Filters.exists("outbox", false), Filters.size("outbox", 0))
                : Filters.and(
                        Filters.size("outbox", outgoing.events().size()),
                        Filters.eq("outbox.id", outgoing.events().get(0).id()));
    }
}

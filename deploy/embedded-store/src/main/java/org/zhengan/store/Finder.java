package org.zhengan.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Finds documents of one collection by whichever of its orders serves best. */
final class Finder {

    private final MVMap<byte[], byte[]> documents;
    private final LongAdder examined;
    private final PrimaryIndex primary;
    private final List<Ordered> orders = new CopyOnWriteArrayList<>();

    Finder(MVMap<byte[], byte[]> documents, String idField, LongAdder examined) {
        this.documents = documents;
        this.examined = examined;
        this.primary = new PrimaryIndex("_id_", idField, documents);
        this.orders.add(primary);
    }

    void add(StoreIndex index) {
        orders.add(index);
    }

    void remove(String index) {
        orders.removeIf(order -> order instanceof StoreIndex && order.getName().equals(index));
    }

    Plan plan(Document filter, Document sort, int limit) {
        return Plan.of(filter, sort, limit, orders);
    }

    Stream<Reading.Match> find(Document filter, @Nullable Document orderBy, int skip, int limit) {
        Document sort = orderBy == null ? new Document() : orderBy;
        if (sort.get("$natural") instanceof Number direction) {
            sort = new Document(primary.getKeys().get(0).getKey(), direction);
        }
        Plan plan = plan(filter, sort, limit > 0 ? skip + limit : 0);
        return new Reading(documents, examined, plan, filter).matches(sort, skip, limit);
    }
}

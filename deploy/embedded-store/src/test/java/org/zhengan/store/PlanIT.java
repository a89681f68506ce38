package org.zhengan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.store.StoreContract.all;
import static org.zhengan.store.StoreContract.doc;
import static org.zhengan.store.StoreContract.one;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;

/** Which way the embedded store goes, and how many entries it looks at. */
class PlanIT {

    private static final int COUNT = 100_000;
    private static EmbeddedStore store;
    private static MongoClient client;
    private static MongoCollection<Document> things;

    @BeforeAll
    static void fill() {
        store = EmbeddedStore.inMemory();
        client = MongoClients.create(store.connectionString());
        things = client.getDatabase("plan").getCollection("things");
        one(things.createIndex(doc("district", 1, "state", 1, "at", -1, "_id", -1)));
        one(things.createIndex(doc("key", 1), new IndexOptions().unique(true)));
        one(things.createIndex(doc("pending", 1), new IndexOptions().sparse(true)));
        one(things.createIndex(doc("deadlines.state", 1, "deadlines.due", 1)));
        for (int from = 0; from < COUNT; from += 10_000) {
            one(things.insertMany(
                    IntStream.range(from, from + 10_000).mapToObj(PlanIT::thing).toList()));
        }
    }

    private static Document thing(int i) {
        Document thing = doc("_id", i, "version", 1, "district", "D" + i % 4, "state", "S" + i % 5, "at", i, "key", -i);
        thing.append("deadlines", List.of(doc("state", i % 1_000 == 0 ? "OPEN" : "MET", "due", i)));
        return i % 5_000 == 0 ? thing.append("pending", i) : thing;
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            {'_id': 7, 'version': 1}                                   | {}                 | search _id_
            {'_id': {'$in': [1, 7]}}                                   | {}                 | search _id_ x2
            {'_id': {'$gt': 7}, 'state': 'S1'}                         | {'_id': 1}         | search _id_
            {'key': -5, 'state': 'S0'}                                 | {}                 | search key_1
            {'$and': [{'district': 'D1'}, {'state': 'S2'}]}            | {'at': -1}         | search district_1_state_1_at_-1__id_-1
            {'district': 'D1', 'state': 'S2'}                          | {'at': 1, '_id': 1} | search district_1_state_1_at_-1__id_-1 backward
            {'district': {'$in': ['D1', 'D2']}, 'state': 'S2'}         | {'at': -1}         | search district_1_state_1_at_-1__id_-1 x2 merged
            {'pending': {'$exists': true}}                             | {'pending': 1}     | scan pending_1
            {'$or': [{'key': -3}, {'_id': 4}]}                         | {}                 | search key_1 or search _id_
            {'deadlines': {'$elemMatch': {'state': 'OPEN', 'due': {'$lt': 9}}}} | {}        | search deadlines.state_1_deadlines.due_1
            {'unknown': 1}                                             | {'_id': -1}        | scan _id_ backward
            {'unknown': 1}                                             | {'unknown': 1}     | "scan _id_, sort"
            """)
    void choosesAnIndexByTheFilterAndTheSort(String filter, String sort, String plan) {
        assertThat(StoreChecks.collection(store, "plan", "things")
                        .finder()
                        .plan(StoreChecks.parsed(filter), StoreChecks.parsed(sort), 50))
                .hasToString(plan);
    }

    @Test
    void looksAtNoMoreThanAPage() {
        assertThat(examined(doc("district", "D1", "state", "S1"), doc("at", -1, "_id", -1), 50))
                .isBetween(50L, 60L);
        assertThat(examined(
                        doc("district", "D1", "state", "S1", "at", doc("$lt", 50_000)), doc("at", -1, "_id", -1), 50))
                .isBetween(50L, 60L);
        assertThat(examined(doc("district", doc("$in", List.of("D1", "D2")), "state", "S1"), doc("at", 1), 50))
                .isBetween(50L, 60L);
        assertThat(examined(doc(), doc("_id", -1), 50)).isBetween(50L, 60L);
    }

    @Test
    void looksOnlyAtWhatMayMatch() {
        assertThat(examined(doc("_id", 77, "version", 1), doc(), 0)).isEqualTo(1);
        assertThat(examined(doc("pending", doc("$exists", true)), doc("pending", 1), 0))
                .isEqualTo(20);
        assertThat(examined(
                        doc("deadlines", doc("$elemMatch", doc("state", "OPEN", "due", doc("$lte", 10_000)))),
                        doc(),
                        0))
                .isEqualTo(11);
        assertThat(examined(doc("district", "D1", "at", doc("$gte", 99_000)), doc("at", 1), 0))
                .isLessThanOrEqualTo(25_000);
    }

    @Test
    void countsAndAggregatesThroughAnIndex() {
        long before = store.storage().examined().sum();

        long count = one(things.countDocuments(doc("pending", doc("$gte", 50_000))));

        assertThat(count).isEqualTo(10);
        assertThat(store.storage().examined().sum() - before).isEqualTo(10);
    }

    @Test
    void letsOthersReadAndWriteDuringLongScans() {
        CompletableFuture<Long> scans = Flux.range(0, 8)
                .flatMap(i -> things.countDocuments(doc("unknown", i)), 8)
                .count()
                .toFuture();

        one(things.updateOne(doc("_id", 5), doc("$inc", doc("version", 1))));
        Document read = one(things.find(doc("_id", 5)));

        assertThat(read.getInteger("version")).isEqualTo(2);
        assertThat(scans).isNotDone();
        assertThat(scans.join()).isEqualTo(8);
    }

    private static long examined(Document filter, Document sort, int limit) {
        long before = store.storage().examined().sum();
        all(things.find(filter).sort(sort).limit(limit));
        return store.storage().examined().sum() - before;
    }
}

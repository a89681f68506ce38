package org.zhengan.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class QueryIT extends StoreContract {

    @Test
    void readsAllOfALargeCollectionInBatches() {
        insertNumbers(25_000);

        assertThat(all(things.find())).hasSize(25_000);
        assertThat(all(things.find().batchSize(1_000)))
                .extracting(thing -> thing.getInteger("_id"))
                .isSorted()
                .hasSize(25_000);
    }

    @Test
    void readsAHugeAnswerThatIsSortedWithoutAnIndex() {
        insertNumbers(5_000);

        assertThat(all(things.find().sort(doc("turned", -1))))
                .extracting(thing -> thing.getInteger("_id"))
                .isSorted()
                .hasSize(5_000);
    }

    @Test
    void keepsACursorUsableWhileDocumentsChange() {
        insertNumbers(2_000);

        long seen = Flux.from(things.find().batchSize(100))
                .concatMap(thing -> things.updateOne(eq("_id", thing.get("_id")), doc("$set", doc("seen", true))), 1)
                .count()
                .block();

        assertThat(seen).isEqualTo(2_000);
    }

    @Test
    void skipsLimitsSortsAndProjects() {
        insertNumbers(100);

        List<Document> page = all(things.find()
                .sort(doc("turned", 1))
                .skip(10)
                .limit(3)
                .projection(Projections.fields(Projections.include("turned"), Projections.excludeId())));

        assertThat(page).containsExactly(doc("turned", -89), doc("turned", -88), doc("turned", -87));
    }

    @Test
    void countsAndListsDistinctValues() {
        insertNumbers(100);
        one(things.createIndex(doc("parity", 1)));

        assertThat(one(things.countDocuments(eq("parity", "odd")))).isEqualTo(50);
        assertThat(one(things.estimatedDocumentCount())).isEqualTo(100);
        assertThat(all(things.distinct("parity", String.class))).containsExactlyInAnyOrder("even", "odd");
    }

    @Test
    void aggregates() {
        insertNumbers(100);

        List<Document> groups = all(things.aggregate(List.of(
                doc("$match", doc("_id", doc("$lt", 10))),
                doc("$group", doc("_id", "$parity", "sum", doc("$sum", "$_id"))),
                doc("$sort", doc("_id", 1)),
                doc("$project", doc("sum", 1)))));
        List<Document> count = all(things.aggregate(List.of(doc("$match", doc("parity", "odd")), doc("$count", "n"))));

        assertThat(groups).containsExactly(doc("_id", "even", "sum", 20), doc("_id", "odd", "sum", 25));
        assertThat(count).containsExactly(doc("n", 50));
    }

    @Test
    void ordersValuesOfAllTypesAsBsonDoesWithAndWithoutAnIndex() {
        List<Object> ordered = new ArrayList<>();
        Collections.addAll(ordered, null, Double.NEGATIVE_INFINITY, -7L, -0.5, 0, 1, 1.5, 2L, Long.MAX_VALUE - 1);
        Collections.addAll(ordered, Long.MAX_VALUE, 1e19, "", "A", "a", "a\u0000", "aa", "é", "中", doc("a", 1));
        Collections.addAll(ordered, doc("a", 2), doc("b", 0), new ObjectId("000000000000000000000001"));
        Collections.addAll(ordered, new ObjectId("ff0000000000000000000001"), false, true);
        Collections.addAll(ordered, Date.from(Instant.parse("1960-01-01T00:00:00Z")));
        Collections.addAll(ordered, Date.from(Instant.parse("2026-01-01T00:00:00Z")));
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            documents.add(doc("_id", i, "v", ordered.get(i)));
        }
        Collections.shuffle(documents, new Random(7));
        one(things.insertMany(documents));
        List<Object> up =
                new ArrayList<>(IntStream.range(0, ordered.size()).boxed().toList());
        List<Object> down = new ArrayList<>(up);
        Collections.reverse(down);

        one(things.createIndex(doc("v", 1)));
        assertThat(ids(doc(), doc("v", 1))).isEqualTo(up);
        assertThat(ids(doc(), doc("v", -1))).isEqualTo(down);
        one(things.dropIndex("v_1"));
        one(things.createIndex(doc("v", -1)));
        assertThat(ids(doc(), doc("v", 1))).isEqualTo(up);
        assertThat(ids(doc(), doc("v", -1))).isEqualTo(down);
        assertThat(ids(doc("v", doc("$gt", -1, "$lt", 2)))).containsExactly(3, 4, 5, 6);
        assertThat(ids(doc("v", doc("$gte", "a", "$lte", "aa")))).containsExactly(13, 14, 15);
    }

    @Test
    void neverShowsAHalfChangedDocument() {
        insert(doc("_id", 1, "left", 0, "list", List.of(0, 0, 0), "right", 0));

        CompletableFuture<Long> writing = Flux.range(1, 2_000)
                .concatMap(i -> things.updateOne(
                        eq("_id", 1), doc("$set", doc("left", i, "list", List.of(i, i, i), "right", i))))
                .count()
                .toFuture();
        List<Document> seen = Flux.range(0, 2_000)
                .flatMap(i -> things.find(eq("_id", 1)), 8)
                .collectList()
                .block();

        assertThat(seen).allSatisfy(document -> {
            Integer left = document.getInteger("left");
            assertThat(document.getInteger("right")).isEqualTo(left);
            assertThat(document.getList("list", Integer.class)).containsOnly(left);
        });
        assertThat(writing.join()).isEqualTo(2_000);
    }

    private void insertNumbers(int count) {
        one(things.insertMany(IntStream.range(0, count)
                .mapToObj(i -> doc("_id", i, "turned", -i, "parity", i % 2 == 0 ? "even" : "odd"))
                .toList()));
    }
}

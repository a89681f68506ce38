package org.zhengan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexIT extends StoreContract {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);
    private static final IndexOptions SPARSE_UNIQUE =
            new IndexOptions().unique(true).sparse(true);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void answersEveryQueryAsWithoutIndexes(long seed) {
        Random random = new Random(seed);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            documents.add(RandomQueries.document(random, i));
        }
        one(things.insertMany(documents));
        var plain = database.getCollection("plain");
        one(plain.insertMany(documents));
        for (Document keys : RandomQueries.indexes()) {
            one(things.createIndex(keys));
        }
        one(things.createIndex(doc("rare", 1), new IndexOptions().sparse(true)));
        one(things.createIndex(doc("rare", 1, "a", -1), new IndexOptions().sparse(true)));

        for (int i = 0; i < 150; i++) {
            Document filter = RandomQueries.filter(random);
            Document sort = RandomQueries.sort(random).append("_id", 1);
            int limit = random.nextInt(3) * 7;

            assertThat(all(things.find(filter).sort(sort).limit(limit)))
                    .as("%s sorted by %s", filter.toJson(), sort.toJson())
                    .isEqualTo(all(plain.find(filter).sort(sort).limit(limit)));
        }
    }

    @Test
    void enforcesACompoundUniqueKeyIncludingMissingFields() {
        one(things.createIndex(doc("a", 1, "b", -1), UNIQUE));
        insert(doc("_id", 1, "a", 1, "b", 1), doc("_id", 2, "a", 1, "b", 2), doc("_id", 3, "a", 1));

        refusesDuplicate(doc("a", 1, "b", 2L));
        refusesDuplicate(doc("a", 1, "b", null));
    }

    @Test
    void letsASparseUniqueIndexLeaveOutDocumentsWithoutAnyOfItsFields() {
        one(things.createIndex(doc("a", 1, "b", 1), SPARSE_UNIQUE));
        insert(doc("_id", 1), doc("_id", 2), doc("_id", 3, "a", 1));

        refusesDuplicate(doc("a", 1));
        insert(doc("_id", 4, "b", 1));
        refusesDuplicate(doc("b", 1));
    }

    @Test
    void holdsNullAgainstNullInASparseUniqueIndex() {
        one(things.createIndex(doc("a", 1), SPARSE_UNIQUE));
        insert(doc("_id", 1, "a", null));

        refusesDuplicate(doc("a", null));
        insert(doc("_id", 2));
    }

    @Test
    void enforcesAUniqueKeyOfArrayElementsAcrossDocuments() {
        one(things.createIndex(doc("keys", 1), SPARSE_UNIQUE));
        insert(doc("_id", 1, "keys", List.of("x", "y", "x")), doc("_id", 2, "keys", List.of("z")));

        refusesDuplicate(doc("keys", List.of("q", "y")));
        assertThatThrownBy(() -> one(things.updateOne(doc("_id", 2), doc("$push", doc("keys", "x")))))
                .isInstanceOf(MongoWriteException.class);
        one(things.updateOne(doc("_id", 1), doc("$pull", doc("keys", "x"))));
        one(things.updateOne(doc("_id", 2), doc("$push", doc("keys", "x"))));
        assertThat(ids(doc("keys", "x"))).containsExactly(2);
    }

    @Test
    void refusesTwoArraysInOneIndex() {
        one(things.createIndex(doc("a", 1, "b", 1)));

        assertThatThrownBy(() -> insert(doc("_id", 1, "a", List.of(1), "b", List.of(1))))
                .isInstanceOfSatisfying(com.mongodb.MongoException.class, e -> assertThat(e.getMessage())
                        .contains("parallel arrays"));
        assertThat(ids(doc())).isEmpty();
    }

    @Test
    void findsByFieldsOfSubdocumentsInArrays() {
        one(things.createIndex(doc("deadlines.state", 1, "deadlines.due", 1)));
        insert(
                doc("_id", 1, "deadlines", List.of(doc("state", "OPEN", "due", 9), doc("state", "MET", "due", 1))),
                doc("_id", 2, "deadlines", List.of(doc("state", "OPEN", "due", 2))),
                doc("_id", 3, "deadlines", List.of()),
                doc("_id", 4));

        Document dueAndOpen = doc("state", "OPEN", "due", doc("$lte", 5));
        assertThat(ids(doc("deadlines", doc("$elemMatch", dueAndOpen)))).containsExactly(2);
        assertThat(ids(doc("deadlines.state", "OPEN", "deadlines.due", doc("$lte", 5))))
                .containsExactly(1, 2);
        assertThat(ids(doc("deadlines.due", doc("$gt", 5, "$lt", 2)))).containsExactly(1);
        assertThat(ids(doc("deadlines.due", null))).contains(4);
    }

    @Test
    void buildsAnIndexOverWhatIsThereAndRefusesToWhenItCannot() {
        insert(doc("_id", 1, "a", 1), doc("_id", 2, "a", 1));

        assertThatThrownBy(() -> one(things.createIndex(doc("a", 1), UNIQUE)))
                .isInstanceOfSatisfying(DuplicateKeyException.class, e -> assertThat(e.getCode())
                        .isEqualTo(11000));
        one(things.createIndex(doc("a", 1)));
        one(things.createIndex(doc("a", 1)));

        assertThat(indexNames("things")).containsExactly("_id_", "a_1");
    }

    @Test
    void refusesToChangeAnIndexUnderItsName() {
        one(things.createIndex(doc("a", 1)));

        assertThatThrownBy(() -> one(things.createIndex(doc("a", 1), UNIQUE)))
                .isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(() -> one(things.createIndex(doc("a", 1), new IndexOptions().name("other"))))
                .isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(() -> one(things.createIndex(doc("b", 1), new IndexOptions().name("a_1"))))
                .isInstanceOf(MongoCommandException.class);
    }

    @Test
    void dropsAnIndexOfOneCollectionOnly() {
        one(things.createIndex(doc("a", 1), UNIQUE));
        one(things.createIndex(doc("b", 1)));
        var others = database.getCollection("others");
        one(others.createIndex(doc("a", 1)));

        one(things.dropIndex("a_1"));
        insert(doc("_id", 1, "a", 1), doc("_id", 2, "a", 1));

        assertThat(indexNames("things")).containsExactly("_id_", "b_1");
        assertThat(indexNames("others")).containsExactly("_id_", "a_1");
        one(things.dropIndexes());
        assertThat(indexNames("things")).containsExactly("_id_");
        assertThat(indexNames("others")).containsExactly("_id_", "a_1");
    }

    @Test
    void startsEmptyAfterACollectionWasDropped() {
        one(things.createIndex(doc("a", 1), UNIQUE));
        insert(doc("_id", 1, "a", 1));

        one(things.drop());
        insert(doc("_id", 2, "a", 1));
        one(things.createIndex(doc("a", 1), UNIQUE));

        assertThat(ids(doc("a", 1))).containsExactly(2);
    }

    private List<String> indexNames(String collection) {
        return all(database.getCollection(collection).listIndexes()).stream()
                .map(index -> index.getString("name"))
                .sorted()
                .toList();
    }

    private void refusesDuplicate(Document document) {
        assertThatThrownBy(() -> one(things.insertOne(document)))
                .as(Arrays.toString(document.values().toArray()))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }
}

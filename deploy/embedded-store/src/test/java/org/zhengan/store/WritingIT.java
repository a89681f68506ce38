package org.zhengan.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class WritingIT extends StoreContract {

    @Test
    void answersHelloAsTheHealthCheckAsks() {
        Document answer = one(database.runCommand(doc("hello", 1)));

        assertThat(answer.get("isWritablePrimary")).isEqualTo(true);
        assertThat(answer.get("maxWireVersion")).isInstanceOf(Integer.class);
    }

    @Test
    void changesADocumentOnlyAtTheExpectedVersion() {
        insert(doc("_id", "a", "version", 1L));

        var change = combine(set("state", "DONE"), inc("version", 1L));
        var first = one(things.updateOne(doc("_id", "a", "version", 1L), change));
        var second = one(things.updateOne(doc("_id", "a", "version", 1L), change));

        assertThat(first.getModifiedCount()).isEqualTo(1);
        assertThat(second.getMatchedCount()).isZero();
    }

    @Test
    void letsOneOfManyConcurrentChangesOfAVersionWin() {
        insert(doc("_id", "a", "version", 0));

        long won = Flux.range(0, 64)
                .flatMap(i -> things.updateOne(doc("_id", "a", "version", 0), inc("version", 1)), 64)
                .filter(result -> result.getModifiedCount() == 1)
                .count()
                .block();

        assertThat(won).isEqualTo(1);
    }

    @Test
    void losesNoConcurrentIncrement() {
        insert(doc("_id", "a", "n", 0));

        Flux.range(0, 640)
                .flatMap(i -> things.updateOne(eq("_id", "a"), inc("n", 1)), 64)
                .blockLast();

        assertThat(one(things.find(eq("_id", "a"))).getInteger("n")).isEqualTo(640);
    }

    @Test
    void pushesInPlaceCutsAndPullsByCondition() {
        insert(doc("_id", "a", "outbox", List.of(doc("id", 1), doc("id", 2))));

        one(things.updateOne(
                eq("_id", "a"),
                doc("$push", doc("outbox", doc("$each", List.of(doc("id", 0)), "$position", 0, "$slice", 3)))));
        one(things.updateOne(eq("_id", "a"), doc("$pull", doc("outbox", doc("id", doc("$in", List.of(1, 7)))))));

        assertThat(one(things.find(eq("_id", "a"))).getList("outbox", Document.class))
                .containsExactly(doc("id", 0), doc("id", 2));
    }

    @Test
    void appliesTheOtherOperatorsOfAnUpdate() {
        insert(doc("_id", "a", "low", 5, "high", 5, "gone", 1, "tags", List.of("x")));

        one(things.updateOne(
                eq("_id", "a"),
                doc(
                        "$min", doc("low", 3),
                        "$max", doc("high", 9),
                        "$unset", doc("gone", ""),
                        "$addToSet", doc("tags", "x"))));

        assertThat(one(things.find(eq("_id", "a"))))
                .isEqualTo(doc("_id", "a", "low", 3, "high", 9, "tags", List.of("x")));
    }

    @Test
    void changesOnlyTheElementsAnArrayFilterNames() {
        insert(doc("_id", "a", "deadlines", List.of(doc("name", "x", "met", false), doc("name", "y", "met", false))));

        one(things.updateOne(
                eq("_id", "a"),
                doc("$set", doc("deadlines.$[d].met", true)),
                new UpdateOptions().arrayFilters(List.of(doc("d.name", "y")))));

        assertThat(ids(doc("deadlines.1.met", true, "deadlines.0.met", false))).containsExactly("a");
    }

    @Test
    void insertsWhatAnUpsertDoesNotFind() {
        var options = new UpdateOptions().upsert(true);
        var update = doc("$setOnInsert", doc("first", true), "$inc", doc("n", 1));

        var first = one(things.updateOne(eq("_id", "a"), update, options));
        var second = one(things.updateOne(eq("_id", "a"), update, options));

        assertThat(first.getUpsertedId().asString().getValue()).isEqualTo("a");
        assertThat(second.getUpsertedId()).isNull();
        assertThat(one(things.find(eq("_id", "a")))).isEqualTo(doc("_id", "a", "first", true, "n", 2));
    }

    @Test
    void findsAndModifiesReturningTheOldOrTheNewDocument() {
        insert(doc("_id", 1, "at", 2), doc("_id", 2, "at", 1));

        var options = new FindOneAndUpdateOptions().sort(doc("at", 1));
        Document old = one(things.findOneAndUpdate(doc(), doc("$set", doc("taken", true)), options));
        Document fresh = one(things.findOneAndUpdate(
                doc("_id", 3),
                doc("$set", doc("taken", true)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)));

        assertThat(old).isEqualTo(doc("_id", 2, "at", 1));
        assertThat(fresh).isEqualTo(doc("_id", 3, "taken", true));
    }

    @Test
    void endsAnOrderedInsertWithItsFirstErrorAndAnUnorderedOneWithItsLast() {
        insert(doc("_id", 1));

        var ordered = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> one(things.insertMany(List.of(doc("_id", 2), doc("_id", 1), doc("_id", 3)))));
        var unordered = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> one(things.insertMany(
                        List.of(doc("_id", 1), doc("_id", 4)), new InsertManyOptions().ordered(false))));

        assertThat(ordered.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(ordered.getWriteErrors().get(0).getIndex()).isEqualTo(1);
        assertThat(unordered.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(ids(doc())).containsExactly(1, 2, 4);
    }

    @Test
    void addsUpWhatABulkWriteDid() {
        insert(doc("_id", 1), doc("_id", 2));

        var result = one(things.bulkWrite(List.of(
                new UpdateOneModel<>(eq("_id", 1), set("x", 1)),
                new UpdateOneModel<>(eq("_id", 2), set("x", 1)),
                new UpdateOneModel<>(eq("_id", 9), set("x", 1), new UpdateOptions().upsert(true)),
                new InsertOneModel<>(doc("_id", 3)),
                new DeleteOneModel<>(eq("_id", 3)))));

        assertThat(result.getModifiedCount()).isEqualTo(2);
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(result.getInsertedCount()).isEqualTo(1);
        assertThat(result.getDeletedCount()).isEqualTo(1);
    }

    @Test
    void changesAndDeletesMany() {
        insert(doc("_id", 1, "s", "A"), doc("_id", 2, "s", "A"), doc("_id", 3, "s", "B"));
        one(things.createIndex(doc("s", 1)));

        var updated = one(things.updateMany(eq("s", "A"), set("s", "B")));
        var deleted = one(things.deleteMany(eq("s", "B")));

        assertThat(updated.getModifiedCount()).isEqualTo(2);
        assertThat(deleted.getDeletedCount()).isEqualTo(3);
    }

    @Test
    void refusesASecondDocumentWithAnId() {
        insert(doc("_id", 1));

        assertThatThrownBy(() -> one(things.insertOne(doc("_id", 1L))))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }

    @Test
    void namesTheDuplicateKeyInEveryWayOfWriting() {
        one(things.createIndex(doc("k", 1), new IndexOptions().unique(true)));
        insert(doc("_id", 1, "k", "x"), doc("_id", 2, "k", "y"));

        Document inserted =
                one(database.runCommand(doc("insert", "things", "documents", List.of(doc("_id", 3, "k", "x")))));
        Document updated = one(database.runCommand(
                doc("update", "things", "updates", List.of(doc("q", doc("_id", 2), "u", doc("$set", doc("k", "x")))))));
        var modified = catchThrowableOfType(
                MongoCommandException.class, () -> one(things.findOneAndUpdate(eq("_id", 2), set("k", "x"))));

        for (Document answer : List.of(inserted, updated)) {
            assertThat(answer.getList("writeErrors", Document.class).get(0))
                    .containsEntry("code", 11000)
                    .containsEntry("keyPattern", doc("k", 1))
                    .containsEntry("keyValue", doc("k", "x"));
        }
        assertThat(modified.getErrorCode()).isEqualTo(11000);
        assertThat(modified.getResponse().getDocument("keyValue").getString("k").getValue())
                .isEqualTo("x");
    }

    @Test
    void letsOneOfManyConcurrentInsertsOfAUniqueKeyWin() {
        one(things.createIndex(doc("sensor", 1), new IndexOptions().unique(true)));

        long won = Flux.range(0, 64)
                .flatMap(
                        i -> Flux.from(things.insertOne(doc("_id", i, "sensor", "s-1")))
                                .onErrorResume(MongoWriteException.class, e -> Flux.empty()),
                        64)
                .count()
                .block();

        assertThat(won).isEqualTo(1);
        assertThat(one(things.countDocuments())).isEqualTo(1);
    }
}

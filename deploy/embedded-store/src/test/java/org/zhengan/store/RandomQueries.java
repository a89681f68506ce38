package org.zhengan.store;

import static org.zhengan.store.StoreContract.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;

/** Documents, indexes and queries in which few values meet often, so that every way through an index is taken. */
final class RandomQueries {

    private RandomQueries() {}

    static List<Document> indexes() {
        return List.of(
                doc("a", 1),
                doc("a", 1, "b", -1),
                doc("b", -1, "c", 1, "a", 1),
                doc("tags", 1),
                doc("a", 1, "tags", 1),
                doc("items.x", 1),
                doc("items.x", 1, "items.y", -1),
                doc("c", -1, "_id", -1));
    }

    static Document document(Random random, int id) {
        Document document = doc("_id", id, "a", random.nextInt(4), "c", value(random));
        if (random.nextInt(5) > 0) {
            document.append("b", value(random));
        }
        if (random.nextInt(5) == 0) {
            document.append("rare", random.nextInt(3));
        }
        if (random.nextInt(3) > 0) {
            document.append("tags", tags(random));
        }
        if (random.nextInt(3) > 0) {
            document.append("items", items(random));
        }
        return document;
    }

    private static Object value(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "s" + random.nextInt(3);
            case 1 -> random.nextInt(4) + 0.5;
            case 2 -> (long) random.nextInt(5);
            default -> random.nextInt(5);
        };
    }

    private static List<Object> tags(Random random) {
        List<Object> tags = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tags.add(random.nextInt(5));
        }
        return tags;
    }

    private static List<Document> items(Random random) {
        List<Document> items = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            items.add(doc("x", random.nextInt(3), "y", random.nextInt(4)));
        }
        return items;
    }

    static Document filter(Random random) {
        Document filter = new Document();
        for (int i = random.nextInt(4); i > 0; i--) {
            condition(random, filter);
        }
        if (random.nextInt(6) == 0) {
            Document left = new Document();
            Document right = new Document();
            condition(random, left);
            condition(random, right);
            filter.append("$or", List.of(left, right));
        }
        if (random.nextInt(6) == 0) {
            Document inner = new Document();
            condition(random, inner);
            filter.append("$and", List.of(inner));
        }
        return filter;
    }

    private static void condition(Random random, Document filter) {
        switch (random.nextInt(9)) {
            case 0 -> filter.append("a", random.nextInt(4));
            case 1 -> filter.append("a", doc("$in", List.of(random.nextInt(4), random.nextInt(4))));
            case 2 -> filter.append("b", range(random));
            case 3 -> filter.append("b", random.nextBoolean() ? null : value(random));
            case 4 -> filter.append("c", range(random));
            case 5 -> filter.append("tags", random.nextBoolean() ? random.nextInt(5) : range(random));
            case 6 -> filter.append("items.x", random.nextInt(3)).append("items.y", doc("$gte", random.nextInt(4)));
            case 7 ->
                filter.append(
                        "items", doc("$elemMatch", doc("x", random.nextInt(3), "y", doc("$lt", random.nextInt(4)))));
            default -> filter.append("rare", random.nextBoolean() ? doc("$exists", true) : random.nextInt(3));
        }
    }

    private static Document range(Random random) {
        Document range = new Document(random.nextBoolean() ? "$gt" : "$gte", value(random));
        if (random.nextBoolean()) {
            range.append(random.nextBoolean() ? "$lt" : "$lte", value(random));
        }
        return range;
    }

    static Document sort(Random random) {
        int up = random.nextBoolean() ? 1 : -1;
        return switch (random.nextInt(6)) {
            case 0 -> doc("a", up, "b", -up);
            case 1 -> doc("b", up, "c", -up);
            case 2 -> doc("c", up);
            case 3 -> doc("rare", up, "a", -up);
            case 4 -> doc("b", up);
            default -> doc();
        };
    }
}

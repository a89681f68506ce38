package org.zhengan.store;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An aggregation whose first $match, $sort and $limit are answered by an index instead of a walk over everything. */
final class Pipeline {

    private static final Set<String> REFUSED = Set.of("$out", "$merge", "$changeStream", "$indexStats");
    private static final int NOT_SUPPORTED = 115;

    private Document match = new Document();
    private Document sort = new Document();
    private int limit;

    private Pipeline() {}

    static Document run(StoreDatabase database, Document command, DatabaseResolver resolver, Oplog oplog) {
        String name = String.valueOf(command.get("aggregate"));
        List<Document> stages = Aggregation.parse(command.get("pipeline"));
        refuse(stages);
        StoreCollection collection = database.collection(name);
        Pipeline first = new Pipeline();
        int taken = first.take(stages);
        Aggregation rest =
                Aggregation.fromPipeline(stages.subList(taken, stages.size()), resolver, database, collection, oplog);
        rest.validate(command);
        Stream<Document> found = collection == null
                ? Stream.of()
                : collection
                        .finder()
                        .find(first.match, first.sort, 0, first.limit)
                        .map(Reading.Match::document);
        List<Document> answer = collection == null ? List.of() : rest.runStages(found);
        return new Document(
                        "cursor",
                        new Document("id", 0L)
                                .append("ns", database.getDatabaseName() + "." + name)
                                .append("firstBatch", answer))
                .append("ok", 1.0);
    }

    private static void refuse(List<Document> stages) {
        for (Document stage : stages) {
            for (String operator : stage.keySet()) {
                if (REFUSED.contains(operator)) {
                    throw new MongoServerError(NOT_SUPPORTED, "CommandNotSupported", operator + " is not supported");
                }
            }
        }
    }

    private int take(List<Document> stages) {
        int taken = 0;
        if (taken < stages.size() && stages.get(taken).get("$match") instanceof Document condition) {
            match = condition;
            taken++;
        }
        if (taken < stages.size() && stages.get(taken).get("$sort") instanceof Document order) {
            sort = order;
            taken++;
        }
        if (taken < stages.size() && stages.get(taken).get("$limit") instanceof Number most && most.intValue() > 0) {
            limit = most.intValue();
            taken++;
        }
        return taken;
    }
}

package org.zhengan.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** The commands that carry many writes: each is done by itself, an ordered list ends with its first error. */
final class WriteCommands {

    private static final int UNKNOWN = 8;

    private final StoreDatabase database;

    WriteCommands(StoreDatabase database) {
        this.database = database;
    }

    Document insert(Document command) {
        StoreCollection collection = database.collectionOrNew(String.valueOf(command.get("insert")));
        Progress progress = new Progress(isOrdered(command));
        for (Document document : documents(command, "documents")) {
            progress.next(() -> {
                collection.addDocument(document);
                return new Document("n", 1);
            });
        }
        return progress.answer();
    }

    /** Passes a list of statements on one by one and adds the answers up. */
    Document each(Document command, String list, UnaryOperator<Document> passOn) {
        Progress progress = new Progress(isOrdered(command));
        for (Document statement : documents(command, list)) {
            Document one = command.clone();
            one.put(list, List.of(statement));
            progress.next(() -> passOn.apply(one));
        }
        return progress.answer();
    }

    private static boolean isOrdered(Document command) {
        return !Boolean.FALSE.equals(command.get("ordered"));
    }

    private static List<Document> documents(Document command, String field) {
        return command.get(field) instanceof Collection<?> all
                ? all.stream().map(Document.class::cast).toList()
                : List.of();
    }

    /** An error as the drivers read it; a duplicate key says which. */
    static Document describe(MongoServerException error, Document into) {
        into.put("errmsg", error.getMessageWithoutErrorCode());
        into.put("code", error instanceof MongoServerError known ? known.getCode() : UNKNOWN);
        if (error instanceof MongoServerError known) {
            into.putIfNotNull("codeName", known.getCodeName());
        }
        Throwable source = error.getCause() instanceof DuplicateKeyError cause ? cause : error;
        if (source instanceof DuplicateKey duplicate) {
            duplicate.describeIn(into);
        }
        return into;
    }

    /** A write whose answer is added up. */
    @FunctionalInterface
    private interface Write {
        Document run();
    }

    private static final class Progress {

        private final boolean ordered;
        private final List<Document> errors = new ArrayList<>();
        private final List<Document> upserted = new ArrayList<>();
        private int index;
        private int n;
        private int modified;
        private boolean countsModified;

        Progress(boolean ordered) {
            this.ordered = ordered;
        }

        void next(Write write) {
            if (ordered && !errors.isEmpty()) {
                return;
            }
            try {
                add(write.run());
            } catch (RefusedWrite e) {
                errors.add(describe(e.key(), new Document("index", index)));
            } catch (MongoServerException e) {
                errors.add(describe(e, new Document("index", index)));
            }
            index++;
        }

        private void add(Document answer) {
            if (answer.get("n") instanceof Number more) {
                n += more.intValue();
            }
            if (answer.get("nModified") instanceof Number more) {
                modified += more.intValue();
                countsModified = true;
            }
            documents(answer, "upserted").forEach(upsert -> upserted.add(upsert.append("index", index)));
            documents(answer, "writeErrors").forEach(error -> errors.add(error.append("index", index)));
        }

        Document answer() {
            Document answer = new Document("n", n);
            if (countsModified) {
                answer.put("nModified", modified);
            }
            if (!upserted.isEmpty()) {
                answer.put("upserted", upserted);
            }
            if (!errors.isEmpty()) {
                answer.put("writeErrors", errors);
            }
            return answer.append("ok", 1.0);
        }
    }
}

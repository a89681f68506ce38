package org.zhengan.runtime.outbox;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.zhengan.runtime.store.Writing;

/** The unsent events of one document, in order, ready to be published. */
record Outgoing(MongoCollection<Document> collection, String id, List<Writing.Event> events) {

    /** What a document still has to tell. */
    static Outgoing of(MongoCollection<Document> collection, Document document) {
        var events = document.getList("outbox", Document.class, List.of()).stream()
                .map(event -> new Writing.Event(
                        event.getString("id"),
                        event.getString("type"),
                        event.getLong("sequence"),
                        event.getString("json")))
                .toList();
        return new Outgoing(collection, document.getString("_id"), events);
    }

    /** Without the events in {@code told}. */
    Outgoing without(Set<String> told) {
        return told.isEmpty()
                ? this
                : new Outgoing(
                        collection,
                        id,
                        events.stream()
                                .filter(event -> !told.contains(event.id()))
                                .toList());
    }

    List<String> ids() {
        return events.stream().map(Writing.Event::id).toList();
    }
}

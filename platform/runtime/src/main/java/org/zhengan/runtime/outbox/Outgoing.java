package org.zhengan.runtime.outbox;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.zhengan.runtime.store.Writing;
import org.zhengan.trail.Kind;
import org.zhengan.trail.Note;

/** The unsent events of one document, in order, ready to be published. */
record Outgoing(MongoCollection<Document> collection, String id, List<Writing.Event> events) {

    /** What a document still has to tell. */
    static Outgoing of(MongoCollection<Document> collection, Document document) {
        var events = document.getList("outbox", Document.class, List.of()).stream()
                .map(Outgoing::event)
                .toList();
        return new Outgoing(collection, document.getString("_id"), events);
    }

    private static Writing.Event event(Document event) {
        var cause = new Writing.Cause(
                event.getDate("at").toInstant(),
                event.getString("district"),
                event.getString("actor"),
                event.getString("command"),
                event.getString("decision"));
        return new Writing.Event(
                event.getString("id"),
                event.getString("type"),
                event.getLong("sequence"),
                event.getString("json"),
                cause);
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

    /** Its events as the trail keeps them. */
    List<Note> notes() {
        return events.stream().map(this::note).toList();
    }

    private Note note(Writing.Event event) {
        var cause = event.cause();
        return new Note(
                event.isTold() ? Kind.EVENT : Kind.CHANGE,
                event.id(),
                event.type(),
                cause.at().toString(),
                id,
                cause.district(),
                cause.actor(),
                cause.command(),
                event.sequence(),
                cause.decision(),
                event.json());
    }

    /** One for each document, with all its events in order. */
    static List<Outgoing> merged(List<Outgoing> outgoing) {
        Map<String, Outgoing> byId = new LinkedHashMap<>();
        outgoing.forEach(each -> byId.merge(each.id(), each, (first, then) -> {
            List<Writing.Event> all = new ArrayList<>(first.events());
            all.addAll(then.events());
            return new Outgoing(first.collection(), first.id(), all);
        }));
        return List.copyOf(byId.values());
    }

    List<String> ids() {
        return events.stream().map(Writing.Event::id).toList();
    }
}

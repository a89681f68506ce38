package org.zhengan.runtime.outbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.zhengan.trail.Entry;
import org.zhengan.trail.Head;
import org.zhengan.trail.Kind;
import org.zhengan.trail.Note;

/** Entries of the trail as documents of the log, and back; what is empty is left out. */
public final class EntryDocuments {

    private static final String AUDIENCE = "audience";
    private static final String UNIT = "unit";
    private static final Set<String> NUMBERS = Set.of("_id", "version");

    private EntryDocuments() {}

    static Document write(Entry entry) {
        var note = entry.note();
        var document = new Document("_id", entry.position())
                .append("kind", note.kind().name())
                .append("eventId", note.id());
        put(document, "type", note.type());
        put(document, "at", note.at());
        put(document, "subject", note.subject());
        put(document, "district", note.district());
        put(document, "actor", note.actor());
        put(document, "command", note.command());
        if (note.version() != 0) {
            document.append("version", note.version());
        }
        put(document, "decision", note.decision());
        put(document, "json", note.text());
        derived(note).forEach(document::append);
        return document.append("algorithm", entry.algorithm()).append("hash", entry.hash());
    }

    /** The entry in {@code document}; empty if it is not of the form in which entries are written. */
    public static Optional<Entry> read(Document document) {
        Map<String, Object> fields = new LinkedHashMap<>(document);
        var audience = fields.remove(AUDIENCE);
        var unit = fields.remove(UNIT);
        boolean typed = fields.entrySet().stream()
                .allMatch(field -> NUMBERS.contains(field.getKey())
                        ? field.getValue() instanceof Long
                        : field.getValue() instanceof String);
        if (!typed) {
            return Optional.empty();
        }
        var kind = text(fields, "kind");
        var note = new Note(
                kind(kind),
                text(fields, "eventId"),
                text(fields, "type"),
                text(fields, "at"),
                text(fields, "subject"),
                text(fields, "district"),
                text(fields, "actor"),
                text(fields, "command"),
                number(fields, "version"),
                text(fields, "decision"),
                text(fields, "json"));
        var entry = new Entry(number(fields, "_id"), note, text(fields, "algorithm"), text(fields, "hash"));
        var derived = derived(note);
        boolean whole = fields.isEmpty()
                && note.kind().name().equals(kind)
                && Objects.equals(audience, derived.get(AUDIENCE))
                && Objects.equals(unit, derived.get(UNIT));
        return whole ? Optional.of(entry) : Optional.empty();
    }

    /** What an event says of who may see it, in fields of their own for the filter of every reader. */
    private static Map<String, Object> derived(Note note) {
        Map<String, Object> derived = new LinkedHashMap<>();
        if (note.kind() == Kind.EVENT) {
            derived.put(AUDIENCE, EventJson.audience(note.text()));
            if (!EventJson.unit(note.text()).isEmpty()) {
                derived.put(UNIT, EventJson.unit(note.text()));
            }
        }
        return derived;
    }

    static Head head(Document document) {
        var hash = document.get("hash", "");
        return new Head(document.getLong("_id"), hash);
    }

    private static Kind kind(String name) {
        for (var kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return Kind.EVENT;
    }

    private static void put(Document document, String name, String value) {
        if (!value.isEmpty()) {
            document.append(name, value);
        }
    }

    private static String text(Map<String, Object> fields, String name) {
        var value = fields.remove(name);
        return value == null ? "" : (String) value;
    }

    private static long number(Map<String, Object> fields, String name) {
        var value = fields.remove(name);
        return value == null ? 0 : (Long) value;
    }
}

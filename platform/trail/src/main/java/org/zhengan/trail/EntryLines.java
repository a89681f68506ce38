package org.zhengan.trail;

import static org.zhengan.trail.JsonTree.number;
import static org.zhengan.trail.JsonTree.text;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;

/** Entries as lines of JSON: one flat object each; what is empty is left out. */
public final class EntryLines {

    /** An entry as a line tells it; {@code previous} is the hash of the entry before it, where the line says so. */
    public record Line(Entry entry, @Nullable String previous) {}

    private EntryLines() {}

    /** The line of {@code entry}, without its end. */
    public static byte[] write(Entry entry, @Nullable String previous) {
        var bytes = new ByteArrayOutputStream();
        var note = entry.note();
        try (var json = JsonTree.JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("position", entry.position());
            json.writeStringProperty("kind", note.kind().name());
            Map<String, String> texts = new LinkedHashMap<>();
            texts.put("id", note.id());
            texts.put("type", note.type());
            texts.put("at", note.at());
            texts.put("subject", note.subject());
            texts.put("district", note.district());
            texts.put("actor", note.actor());
            texts.put("command", note.command());
            texts.put("decision", note.decision());
            texts.put("text", note.text());
            texts.put("algorithm", entry.algorithm());
            texts.put("hash", entry.hash());
            texts.forEach((name, value) -> {
                if (!value.isEmpty()) {
                    json.writeStringProperty(name, value);
                }
            });
            if (previous != null) {
                json.writeStringProperty("previous", previous);
            }
            if (note.version() != 0) {
                json.writeNumberProperty("version", note.version());
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** The entry in {@code line}; an {@link IllegalArgumentException} that says what is wrong with it. */
    public static Line read(String line) {
        var fields = JsonTree.object(line);
        var note = new Note(
                Kind.valueOf(text(fields, "kind")),
                text(fields, "id"),
                text(fields, "type"),
                text(fields, "at"),
                text(fields, "subject"),
                text(fields, "district"),
                text(fields, "actor"),
                text(fields, "command"),
                number(fields, "version"),
                text(fields, "decision"),
                text(fields, "text"));
        var entry = new Entry(number(fields, "position"), note, text(fields, "algorithm"), text(fields, "hash"));
        var previous = fields.containsKey("previous") ? text(fields, "previous") : null;
        if (!fields.isEmpty()) {
            throw new IllegalArgumentException("no entry has " + fields.keySet());
        }
        return new Line(entry, previous);
    }
}

package org.zhengan.runtime.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.outbox.EntryDocuments;
import org.zhengan.trail.Entry;
import org.zhengan.trail.Kind;
import org.zhengan.trail.Note;

/** What stands in the trail of the fixture. */
record Ledgered(RunningService service) {

    /** The entries about {@code subject}, in their order. */
    List<Note> about(String subject) {
        return notes(Map.of("subject", subject));
    }

    /** The entries of {@code kind} about {@code subject}. */
    List<Note> about(String subject, Kind kind) {
        return notes(Map.of("subject", subject, "kind", kind.name()));
    }

    /** The entries whose fields have these values. */
    List<Note> notes(Map<String, ?> fields) {
        return service.documents("events", fields).stream()
                .map(document -> EntryDocuments.read(document).orElseThrow())
                .sorted(Comparator.comparingLong(Entry::position))
                .map(Entry::note)
                .toList();
    }
}

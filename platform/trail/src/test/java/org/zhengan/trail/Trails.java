package org.zhengan.trail;

import java.util.ArrayList;
import java.util.List;

/** Trails for tests. */
final class Trails {

    private Trails() {}

    /** A sound trail of so many entries of all kinds. */
    static List<Entry> of(int entries, Algorithm algorithm) {
        List<Note> notes = new ArrayList<>();
        for (int i = 1; i <= entries; i++) {
            notes.add(note("id-" + i, i));
        }
        return chained(notes, algorithm);
    }

    /** These notes, chained anew from the beginning: what a forger does who knows how. */
    static List<Entry> chained(List<Note> notes, Algorithm algorithm) {
        List<Entry> trail = new ArrayList<>();
        var previous = "";
        for (var note : notes) {
            var entry = Entry.chained(note, trail.size() + 1, previous, algorithm);
            trail.add(entry);
            previous = entry.hash();
        }
        return trail;
    }

    static Note note(String id, int i) {
        var kind = Kind.values()[i % Kind.values().length];
        return new Note(
                kind,
                id,
                "gas.leak-alarm.raised",
                "2026-03-01T00:00:%02dZ".formatted(i % 60),
                "case-" + i % 7,
                "ERQI",
                "张三-" + i % 3,
                "raise",
                i / 7,
                "d".repeat(64),
                "{\"text\":\"第 %d 条\"}".formatted(i));
    }

    static Entry at(Entry entry, long position) {
        return new Entry(position, entry.note(), entry.algorithm(), entry.hash());
    }

    static Entry hashed(Entry entry, String hash) {
        return new Entry(entry.position(), entry.note(), entry.algorithm(), hash);
    }

    /** The trail with positions as they would stand in a store that numbers them on. */
    static List<Entry> renumbered(List<Entry> trail) {
        List<Entry> renumbered = new ArrayList<>();
        for (var entry : trail) {
            renumbered.add(at(entry, renumbered.size() + 1));
        }
        return renumbered;
    }

    static Verdict verify(List<Entry> trail, List<Head> heads) {
        var chain = new Chain(Head.BEGINNING, heads);
        trail.forEach(chain::take);
        return chain.end();
    }

    static Head head(List<Entry> trail, int position) {
        return new Head(position, trail.get(position - 1).hash());
    }
}

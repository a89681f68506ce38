package org.zhengan.trail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.zhengan.trail.Fault.Wrong;

/**
 * A trail somebody laid hand on.
 *
 * @param first the first entry that is not what it was
 * @param wrong what was done
 */
record Manipulation(String name, List<Entry> trail, long first, Wrong wrong) {

    private static final int KINDS = 11;

    /** One at random; every kind comes in its turn. */
    static Manipulation of(List<Entry> sound, int turn, Random random) {
        var trail = new ArrayList<>(sound);
        int at = random.nextInt(trail.size() - 2);
        int other = at + 1 + random.nextInt(trail.size() - at - 1);
        var forged = Entry.chained(
                Trails.note("forged", random.nextInt(60)),
                at + 1L,
                at == 0 ? "" : sound.get(at - 1).hash(),
                Algorithm.SHA_256);
        return switch (turn % KINDS) {
            case 0 -> edited(trail, random.nextInt(trail.size()), random);
            case 1 -> deleted("deleted", trail, at, false);
            case 2 -> deleted("deleted, renumbered", trail, at, true);
            case 3 -> inserted("inserted, renumbered", trail, at, Trails.hashed(forged, "f".repeat(64)));
            case 4 -> inserted("inserted and chained, renumbered", trail, at, forged);
            case 5 -> inserted("copied, renumbered", trail, at, sound.get(other));
            case 6 -> swapped("swapped", trail, at, other, false);
            case 7 -> swapped("swapped, renumbered", trail, at, other, true);
            case 8 -> moved(trail, at, other);
            case 9 -> new Manipulation("truncated", trail.subList(0, at + 1), at + 2L, Wrong.TRUNCATED);
            default -> rewritten(sound, at);
        };
    }

    private static Manipulation edited(List<Entry> trail, int at, Random random) {
        var old = trail.get(at);
        var note = old.note();
        var edited =
                switch (random.nextInt(4)) {
                    case 0 -> Trails.hashed(old, "0" + old.hash().substring(1) + "0");
                    case 1 -> with(old, note.actor(), note.version() + 1, note.text());
                    case 2 -> with(old, note.actor() + "x", note.version(), note.text());
                    default -> with(old, note.actor(), note.version(), note.text() + " ");
                };
        trail.set(at, edited);
        return new Manipulation("edited", trail, at + 1L, Wrong.EDITED);
    }

    private static Entry with(Entry old, String actor, long version, String text) {
        var note = old.note();
        var edited = new Note(
                note.kind(),
                note.id(),
                note.type(),
                note.at(),
                note.subject(),
                note.district(),
                actor,
                note.command(),
                version,
                note.decision(),
                text);
        return new Entry(old.position(), edited, old.algorithm(), old.hash());
    }

    private static Manipulation deleted(String name, List<Entry> trail, int at, boolean renumbered) {
        trail.remove(at);
        return new Manipulation(name, renumbered ? Trails.renumbered(trail) : trail, at + 1L, Wrong.DELETED);
    }

    private static Manipulation inserted(String name, List<Entry> trail, int at, Entry entry) {
        trail.add(at, entry);
        return new Manipulation(name, Trails.renumbered(trail), at + 1L, Wrong.INSERTED);
    }

    private static Manipulation swapped(String name, List<Entry> trail, int at, int other, boolean renumbered) {
        Collections.swap(trail, at, other);
        return new Manipulation(name, renumbered ? Trails.renumbered(trail) : trail, at + 1L, Wrong.REORDERED);
    }

    private static Manipulation moved(List<Entry> trail, int at, int other) {
        trail.add(at, trail.remove(other));
        return new Manipulation("moved", trail, at + 1L, Wrong.REORDERED);
    }

    private static Manipulation rewritten(List<Entry> sound, int at) {
        List<Note> notes = new ArrayList<>(sound.stream().map(Entry::note).toList());
        notes.set(at, Trails.note("forged", 1));
        var wrong = Trails.chained(notes, Algorithm.SHA_256);
        return new Manipulation("rewritten", wrong, at + 1L, Wrong.REWRITTEN);
    }
}

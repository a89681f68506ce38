package org.zhengan.trail;

import org.jspecify.annotations.Nullable;
import org.zhengan.trail.Fault.Wrong;

/**
 * Finds out what was done to the first bad entry by looking at those that stand behind it: whether the entry that belongs
 * here comes later, whether the one that stands here belongs elsewhere, and how the next one is chained to it.
 */
final class Diagnosis {

    private static final int FURTHEST_SHIFT = 1_000;

    private final Entry alien;
    private final Head before;
    private final Head beforeThat;
    private final long place;
    private String previous;
    private long at;
    private @Nullable Fault shifted;
    private boolean trueOneFound;
    private boolean alienBelongsElsewhere;

    /**
     * @param alien  what stands in the place of the entry after {@code before}
     */
    Diagnosis(Entry alien, Head before, Head beforeThat) {
        this.alien = alien;
        this.before = before;
        this.beforeThat = beforeThat;
        this.place = before.position() + 1;
        this.previous = alien.hash();
        this.at = place;
    }

    /** Looks at the next entry; the fault, once nothing further can change it. */
    @Nullable
    Fault take(Entry entry) {
        at++;
        if (at == place + 1) {
            shifted = shiftedBehind(entry);
        } else {
            // a copy of what stands there belongs nowhere
            alienBelongsElsewhere |= isHomeOfAlien() && !entry.hash().equals(alien.hash());
        }
        trueOneFound |= entry.wouldFollow(before.hash(), place);
        previous = entry.hash();
        return trueOneFound && alienBelongsElsewhere ? reordered() : null;
    }

    /** What is to be said when nothing more comes. */
    Fault end() {
        at++;
        alienBelongsElsewhere |= isHomeOfAlien();
        if (trueOneFound) {
            return alienBelongsElsewhere
                    ? reordered()
                    : fault(Wrong.INSERTED, "what stands here was never written; the trail goes on behind it");
        } else if (alien.wouldFollow(before.hash(), place)) {
            return fault(Wrong.EDITED, "its position says " + alien.position());
        } else if (before.position() > 0 && alien.wouldFollow(beforeThat.hash(), before.position())) {
            return new Fault(before.position(), Wrong.INSERTED, "what belongs here comes behind it");
        } else if (alien.position() > place) {
            return fault(Wrong.DELETED, "the next entry found is %d".formatted(alien.position()));
        } else if (shifted != null) {
            return shifted;
        } else if (alien.position() < place) {
            return fault(Wrong.INSERTED, "position %d is there a second time".formatted(alien.position()));
        }
        return fault(Wrong.EDITED, "its hash is not that of what it says behind the entry before it");
    }

    private Fault reordered() {
        return fault(Wrong.REORDERED, "another entry stands here; the one that belongs here comes later");
    }

    private Fault fault(Wrong wrong, String detail) {
        return new Fault(place, wrong, detail);
    }

    private boolean isHomeOfAlien() {
        return alien.wouldFollow(previous, at) || alien.wouldFollow(previous, at - 1);
    }

    /** Whoever deletes or inserts and gives the rest new positions cannot give it new hashes without it being seen. */
    private @Nullable Fault shiftedBehind(Entry next) {
        if (next.wouldFollow(alien.hash(), place + 1)) {
            return null;
        }
        for (int shift = 1; shift <= FURTHEST_SHIFT; shift++) {
            if (next.wouldFollow(alien.hash(), place + 1 + shift)) {
                return fault(Wrong.DELETED, shift + " are missing, and those behind them have other positions");
            } else if (place - shift > 0 && next.wouldFollow(alien.hash(), place + 1 - shift)) {
                return new Fault(
                        Math.max(1, place - shift),
                        Wrong.INSERTED,
                        shift + " were added, and those behind them have other positions");
            }
        }
        return null;
    }
}

package org.zhengan.trail;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a trail entry by entry, in memory that does not grow with it: each entry must have the next position, and the
 * hash that its content has behind the entry before it; and where a head was published, its hash must be that one.
 */
public final class Chain {

    private final Deque<Head> heads = new ArrayDeque<>();
    private Head last;
    private Head beforeLast;
    private long lastProven;
    private long entries;
    private @Nullable Diagnosis suspect;
    /** What a head says of the last entry, until the next one shows whether more can be said. */
    private @Nullable Fault rewritten;

    private @Nullable Fault fault;

    /**
     * @param from  the entry before the first that will be verified
     * @param heads what is known of the trail from elsewhere
     */
    public Chain(Head from, Collection<Head> heads) {
        this.last = from;
        this.beforeLast = from;
        this.lastProven = from.position();
        heads.stream()
                .filter(head -> head.position() > from.position())
                .sorted(Comparator.comparingLong(Head::position))
                .forEach(this.heads::add);
    }

    /** Whether enough was seen to name the first fault. */
    public boolean isDecided() {
        return fault != null;
    }

    /** The next entry as it is found. */
    public void take(Entry entry) {
        if (fault != null) {
            return;
        } else if (suspect != null) {
            decide(suspect.take(entry));
        } else if (entry.position() != last.position() + 1 || !entry.follows(last.hash())) {
            suspect = new Diagnosis(entry, last, beforeLast);
        } else if (rewritten != null) {
            fault = rewritten;
        } else {
            accept(entry);
        }
    }

    /** An entry is there and cannot be read. */
    public void takeUnreadable(String why) {
        if (fault == null) {
            decide(suspect == null ? new Fault(last.position() + 1, Fault.Wrong.EDITED, why) : suspect.end());
        }
    }

    /** Nothing follows: the trail ends here, and must reach every head that is known. */
    public Verdict end() {
        var verdict = endOfPart();
        if (fault == null && !heads.isEmpty()) {
            fault = new Fault(
                    last.position() + 1,
                    Fault.Wrong.TRUNCATED,
                    "the trail ends at %d; its head was at %d"
                            .formatted(last.position(), heads.getLast().position()));
            verdict = new Verdict(entries, last, fault);
        }
        return verdict;
    }

    /** Nothing more is asked for, though the trail may go on. */
    public Verdict endOfPart() {
        if (fault == null) {
            decide(suspect == null ? rewritten : suspect.end());
        }
        return new Verdict(entries, last, fault);
    }

    /** A chain that breaks right behind a head that is another one tells more exactly what was done. */
    private void decide(@Nullable Fault found) {
        boolean late = found != null && rewritten != null && found.position() > last.position();
        fault = late ? rewritten : found;
    }

    private void accept(Entry entry) {
        beforeLast = last;
        last = new Head(entry.position(), entry.hash());
        while (!heads.isEmpty() && heads.getFirst().position() == entry.position()) {
            if (!heads.removeFirst().hash().equals(entry.hash())) {
                rewritten = new Fault(
                        lastProven + 1,
                        Fault.Wrong.REWRITTEN,
                        "entry %d is not the one that was published as head; any from %d on may be other ones"
                                .formatted(entry.position(), lastProven + 1));
                return;
            }
            lastProven = entry.position();
        }
        entries++;
    }
}

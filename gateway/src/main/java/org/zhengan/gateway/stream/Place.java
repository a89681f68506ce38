package org.zhengan.gateway.stream;

import java.util.SortedMap;

/** Where a subscriber stands towards the ring. */
sealed interface Place {

    /** What comes before everything else from here on. */
    Position position();

    /** All it still wants is in the ring, of which it has taken the arrivals before the given number. */
    record Covered(Position position, long taken) implements Place {}

    /** Part of what it wants has been pushed out; the broker has it up to these offsets. */
    record Behind(Position position, SortedMap<Source, Long> heads) implements Place {}
}

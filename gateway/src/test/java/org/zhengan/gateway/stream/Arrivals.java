package org.zhengan.gateway.stream;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Arrivals and places for tests. */
final class Arrivals {

    static final Source GAS = new Source("gas", "g1", 0);
    static final Source FIRE = new Source("fire", "f1", 0);

    private Arrivals() {}

    static Arrival at(Source source, long offset) {
        var json = "{\"id\":\"" + source.context() + offset + "\"}";
        return new Arrival(
                source, offset, 100, new Event(source.context() + ".thing.changed", "ERQI", null, Set.of(), json));
    }

    static List<Arrival> from(Source source, long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(offset -> at(source, offset))
                .toList();
    }

    static SortedMap<Source, Long> places(Source source, long offset) {
        var places = new TreeMap<Source, Long>();
        places.put(source, offset);
        return places;
    }

    static SortedMap<Source, Long> places(long gas, long fire) {
        var places = places(GAS, gas);
        places.put(FIRE, fire);
        return places;
    }
}

package org.zhengan.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every figure of every round. */
final class Board {

    private final Map<Subject, Map<Quantity, List<Double>>> rounds = new EnumMap<>(Subject.class);

    void add(Subject subject, Quantity quantity, double value) {
        of(subject).computeIfAbsent(quantity, first -> new ArrayList<>()).add(value);
    }

    void add(Subject subject, Load load) {
        add(subject, Quantity.RATE, load.perSecond());
        add(subject, load.latencies());
    }

    void add(Subject subject, Latencies latencies) {
        add(subject, Quantity.P50, latencies.millis(50));
        add(subject, Quantity.P99, latencies.millis(99));
    }

    boolean has(Subject subject, Quantity quantity) {
        return !of(subject, quantity).isEmpty();
    }

    double median(Subject subject, Quantity quantity) {
        return Statistics.median(of(subject, quantity));
    }

    /** The figures of a subject in the order of the rounds. */
    List<Double> of(Subject subject, Quantity quantity) {
        return List.copyOf(of(subject).getOrDefault(quantity, List.of()));
    }

    private Map<Quantity, List<Double>> of(Subject subject) {
        return rounds.computeIfAbsent(subject, first -> new EnumMap<>(Quantity.class));
    }
}

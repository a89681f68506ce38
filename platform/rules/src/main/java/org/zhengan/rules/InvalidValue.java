package org.zhengan.rules;

import java.util.List;

/** Refuses a value that cannot be what it claims to be; names every fault found, each with its place. */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** A fault at {@code pointer} (JSON pointer relative to the value, empty for the value itself). */
    public record Fault(String pointer, String code, Text detail) {}

    public InvalidValue(List<Fault> faults) {
        super(faults.isEmpty() ? "" : faults.get(0).detail().en());
        this.faults = List.copyOf(faults);
    }

    /** One fault. */
    public static InvalidValue of(String pointer, String code, String zh, String en) {
        return new InvalidValue(List.of(new Fault(pointer, code, new Text(zh, en))));
    }

    /** What is wrong, at least one entry. */
    public List<Fault> faults() {
        return faults;
    }

    /** The same faults, of a value that stands at {@code place}. */
    public InvalidValue at(String place) {
        return new InvalidValue(faults.stream()
                .map(fault -> new Fault(place + fault.pointer(), fault.code(), fault.detail()))
                .toList());
    }
}

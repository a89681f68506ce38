package org.zhengan.rules.lifecycle;

import java.util.List;
import java.util.Optional;
import org.zhengan.rules.Deadline;

/** A thing as it stands: its state, what is kept of it, and its clocks. */
public record Standing<T, S extends Enum<S>>(String id, S state, T thing, List<Deadline> deadlines) {

    public Standing {
        deadlines = List.copyOf(deadlines);
    }

    /** The clock of that name. */
    public Optional<Deadline> deadline(String name) {
        return deadlines.stream().filter(clock -> clock.name().equals(name)).findFirst();
    }
}

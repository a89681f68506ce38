package org.zhengan.runtime.command;

import java.util.List;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.runtime.store.Stored;

/** What came of a command. Refusals are problems, not outcomes. */
public sealed interface Outcome<T, S extends Enum<S>> {

    /** It happened. */
    record Done<T, S extends Enum<S>>(Stored<T, S> thing, boolean started, List<Basis> basis, List<String> events)
            implements Outcome<T, S> {}

    /** Nothing was to be done. */
    record Nothing<T, S extends Enum<S>>(List<Finding> findings) implements Outcome<T, S> {}

    /** It had happened before under the same key or event; {@code answer} is what was answered then, if it was kept. */
    record Before<T, S extends Enum<S>>(Stored<T, S> thing, Stored.KeptAnswer answer) implements Outcome<T, S> {}

    /** It had happened before, and nobody asks for the answer. */
    record Known<T, S extends Enum<S>>() implements Outcome<T, S> {}
}

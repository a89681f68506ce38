package org.zhengan.runtime.command;

import org.zhengan.runtime.store.Stored;

/** Renders the answer to a command, so that it can be kept in the same write for a request repeated. */
public interface Answering<T, S extends Enum<S>> {

    /** The body for a thing just changed. */
    String body(Stored<T, S> thing);
}

package org.zhengan.runtime.command;

/** Which thing a command is about. */
public sealed interface Target {

    /** The thing of that id. */
    record ById(String id) implements Target {}

    /** The thing that holds a natural key, or a new one. */
    record ByKey(String key) implements Target {}

    /** A new thing. */
    record New() implements Target {}
}

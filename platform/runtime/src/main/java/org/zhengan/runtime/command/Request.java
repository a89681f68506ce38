package org.zhengan.runtime.command;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;

/**
 * Who gives a command, and what makes it happen once.
 *
 * @param ifMatch the version the caller saw, if he says
 * @param once    the caller's idempotency key, if he gave one
 * @param seen    id of the event that gives the command, if one does
 * @param row     key of the import row that gives the command, if one does
 * @param held    the import job that must commit first, if any
 * @param trace   the W3C traceparent that its events carry on
 */
public record Request(
        Actor actor,
        @Nullable Long ifMatch,
        @Nullable Once once,
        @Nullable String seen,
        @Nullable String row,
        @Nullable String held,
        String trace) {

    /** An idempotency key within its caller, and the hash of what was asked. */
    public record Once(String key, String hash) {}

    /** A command of a person or machine that says nothing more. */
    public static Request of(Actor actor, String trace) {
        return new Request(actor, null, null, null, null, null, trace);
    }

    /** A command given by event {@code id}. */
    public static Request byEvent(Actor actor, String id, String trace) {
        return new Request(actor, null, null, id, null, null, trace);
    }

    /** A command given by a row of an import. */
    public static Request byRow(Actor actor, String row, @Nullable String held, String trace) {
        return new Request(actor, null, null, null, row, held, trace);
    }
}

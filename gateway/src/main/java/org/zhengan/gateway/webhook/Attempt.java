package org.zhengan.gateway.webhook;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt to bring an event.
 *
 * @param at when it was made
 * @param status the target's answer, if there was one
 * @param millis how long it took
 * @param error why there was no answer
 */
record Attempt(Instant at, @Nullable Integer status, long millis, @Nullable String error) {

    private static final int GONE = 410;

    boolean isSuccess() {
        return status != null && status >= 200 && status < 300;
    }

    boolean isGone() {
        return status != null && status == GONE;
    }

    Document document() {
        return new Document("at", at)
                .append("status", status)
                .append("millis", millis)
                .append("error", error);
    }

    static Attempt read(Document stored) {
        return new Attempt(
                stored.getDate("at").toInstant(),
                stored.getInteger("status"),
                stored.getLong("millis"),
                stored.getString("error"));
    }
}

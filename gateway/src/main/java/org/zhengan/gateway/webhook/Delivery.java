package org.zhengan.gateway.webhook;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.zhengan.gateway.stream.Event;

/**
 * One event on its way to one subscriber.
 *
 * @param id its name, the same for the same event and subscriber however often the broker hands the event over
 * @param subscription whose it is
 * @param type the event's type
 * @param event the event as it is on the topic
 * @param since when the event reached the gateway
 * @param state how far it has come
 * @param due when the next attempt is made
 * @param attempts attempts made since it was last put on its way
 * @param log what came of the latest attempts
 */
record Delivery(
        String id,
        String subscription,
        String type,
        String event,
        Instant since,
        State state,
        @Nullable Instant due,
        int attempts,
        List<Attempt> log) {

    enum State {
        PENDING,
        DELIVERED,
        /** All attempts failed. */
        FAILED,
        /** The target said that it is gone before this one was brought. */
        DROPPED
    }

    static Delivery of(Subscription subscription, Event event, Instant now) {
        return new Delivery(
                "msg_" + Digests.of(subscription.id(), event.json()),
                subscription.id(),
                event.type(),
                event.json(),
                now,
                State.PENDING,
                now,
                0,
                List.of());
    }

    Document document() {
        return new Document("_id", id)
                .append("subscription", subscription)
                .append("type", type)
                .append("event", event)
                .append("since", since)
                .append("state", state.name())
                .append("due", due)
                .append("attempts", attempts)
                .append("log", log.stream().map(Attempt::document).toList());
    }

    static Delivery read(Document stored) {
        Date due = stored.getDate("due");
        return new Delivery(
                stored.getString("_id"),
                stored.getString("subscription"),
                stored.getString("type"),
                stored.getString("event"),
                stored.getDate("since").toInstant(),
                State.valueOf(stored.getString("state")),
                due == null ? null : due.toInstant(),
                stored.getInteger("attempts"),
                stored.getList("log", Document.class).stream()
                        .map(Attempt::read)
                        .toList());
    }
}

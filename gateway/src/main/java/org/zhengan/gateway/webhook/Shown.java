package org.zhengan.gateway.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What callers are shown of webhooks and deliveries. */
final class Shown {

    private static final ZoneOffset LOCAL = ZoneOffset.ofHours(8);

    private Shown() {}

    private static OffsetDateTime local(Instant moment) {
        return moment.atOffset(LOCAL);
    }

    /** A subscription; its secret only in the answer to its making. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Webhook(
            String id,
            String url,
            List<String> types,
            List<String> contexts,
            List<String> districts,
            String district,
            String state,
            OffsetDateTime since,
            @Nullable String secret) {

        static Webhook of(Subscription made) {
            return of(made, null);
        }

        static Webhook withSecret(Subscription made) {
            return of(made, made.secret().text());
        }

        private static Webhook of(Subscription made, @Nullable String secret) {
            return new Webhook(
                    made.id(),
                    made.target().toString(),
                    made.interest().types(),
                    made.interest().contexts().stream().sorted().toList(),
                    made.interest().districts().stream().sorted().toList(),
                    made.owner().district(),
                    made.state().name(),
                    local(made.since()),
                    secret);
        }
    }

    /** One delivery and its latest attempts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Parcel(
            String id,
            String type,
            String state,
            OffsetDateTime since,
            int attempts,
            @Nullable OffsetDateTime nextAttempt,
            List<Try> log) {

        static Parcel of(Delivery delivery) {
            var due = delivery.due();
            return new Parcel(
                    delivery.id(),
                    delivery.type(),
                    delivery.state().name(),
                    local(delivery.since()),
                    delivery.attempts(),
                    due == null ? null : local(due),
                    delivery.log().stream().map(Try::of).toList());
        }
    }

    /** One attempt. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Try(OffsetDateTime at, @Nullable Integer status, long millis, @Nullable String error) {

        static Try of(Attempt attempt) {
            return new Try(local(attempt.at()), attempt.status(), attempt.millis(), attempt.error());
        }
    }

    /** A page of a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page<T>(List<T> items, @Nullable String next) {}
}

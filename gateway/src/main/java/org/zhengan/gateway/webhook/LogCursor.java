package org.zhengan.gateway.webhook;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.bson.conversions.Bson;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;

/**
 * A place in a delivery log.
 *
 * @param since when the delivery before this place began
 * @param id which one it was
 */
record LogCursor(Instant since, String id) {

    static LogCursor after(Delivery last) {
        return new LogCursor(last.since(), last.id());
    }

    static LogCursor read(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new LogCursor(Instant.parse(parts[0]), parts[1]);
        } catch (RuntimeException foreign) {
            throw Problem.of(Kind.VALIDATION_FAILED, "cursor 无效", "The cursor is none of ours")
                    .causedBy(foreign);
        }
    }

    String write() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((since + " " + id).getBytes(StandardCharsets.UTF_8));
    }

    Bson filter() {
        return Filters.or(Filters.lt("since", since), Filters.and(Filters.eq("since", since), Filters.lt("_id", id)));
    }
}

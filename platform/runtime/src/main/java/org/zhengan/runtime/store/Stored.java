package org.zhengan.runtime.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Standing;

/**
 * A thing as the store holds it.
 *
 * @param unsent events written but, when it was read, not yet published
 * @param imported keys of the import rows it came from
 * @param seen   ids of events that have acted on it, the latest last
 * @param decisions receipts of the latest decisions about it, in order
 */
public record Stored<T, S extends Enum<S>>(
        Standing<T, S> standing,
        long version,
        District district,
        Instant createdAt,
        Instant updatedAt,
        int unsent,
        List<String> seen,
        List<KeptAnswer> answers,
        List<String> imported,
        List<Document> decisions) {

    /** The answer first given to a request with an idempotency key. */
    public record KeptAnswer(String key, String hash, int status, String body, Instant at) {}

    /** Its id. */
    public String id() {
        return standing.id();
    }

    /** Whether import row {@code row} has acted on it. */
    public boolean took(String row) {
        return imported.contains(ThingDocuments.IMPORTED + row);
    }

    /** The answer given under {@code key}, if that key was used on it. */
    public Optional<KeptAnswer> answer(@Nullable String key) {
        return answers.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}

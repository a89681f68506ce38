package org.zhengan.gateway.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.zhengan.gateway.stream.Interest;
import org.zhengan.gateway.stream.Viewer;

/**
 * Somebody's wish to be told of events at an address.
 *
 * @param id its name
 * @param owner who made it
 * @param target where events are brought
 * @param interest which events
 * @param secret what they are signed with
 * @param state whether events are brought at all
 * @param since when it was made; what happened before is not brought
 * @param once by which a repeated request for it is recognised, if the caller gave a key
 */
record Subscription(
        String id,
        Owner owner,
        URI target,
        Interest interest,
        Secret secret,
        State state,
        Instant since,
        @Nullable OnceKey once) {

    static final String ONCE = "once";

    enum State {
        ACTIVE,
        /** More was to be brought than may wait; what waits is still brought, and nothing after it. */
        OVERFLOWED,
        /** The target said that it is gone. */
        STOPPED
    }

    /** Whether the two ask for the same. */
    boolean wishesTheSameAs(Subscription other) {
        return target.equals(other.target)
                && interest.types().equals(other.interest.types())
                && interest.contexts().equals(other.interest.contexts())
                && interest.districts().equals(other.interest.districts());
    }

    Document document(Seal seal) {
        var document = new Document("_id", id)
                .append("owner", owner.document())
                .append("target", target.toString())
                .append("types", interest.types())
                .append("contexts", List.copyOf(interest.contexts()))
                .append("districts", List.copyOf(interest.districts()))
                .append("secret", seal.close(secret.text()))
                .append("state", state.name())
                .append("since", since);
        return once == null ? document : document.append(ONCE, once.digest());
    }

    static Subscription read(Document stored, Seal seal) {
        var owner = Owner.read(stored.get("owner", Document.class));
        var interest = new Interest(
                Viewer.of(owner.district(), owner.unit(), owner.roles()),
                stored.getList("types", String.class),
                Set.copyOf(stored.getList("contexts", String.class)),
                Set.copyOf(stored.getList("districts", String.class)));
        return new Subscription(
                stored.getString("_id"),
                owner,
                URI.create(stored.getString("target")),
                interest,
                new Secret(seal.open(stored.getString("secret"))),
                State.valueOf(stored.getString("state")),
                stored.getDate("since").toInstant(),
                stored.containsKey(ONCE) ? new OnceKey(stored.getString(ONCE)) : null);
    }
}

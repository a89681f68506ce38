package org.zhengan.gateway.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
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
 */
record Subscription(String id, Owner owner, URI target, Interest interest, Secret secret, State state, Instant since) {

    enum State {
        ACTIVE,
        /** The target said that it is gone. */
        STOPPED
    }

    Document document(Seal seal) {
        return new Document("_id", id)
                .append("owner", owner.document())
                .append("target", target.toString())
                .append("types", interest.types())
                .append("contexts", List.copyOf(interest.contexts()))
                .append("districts", List.copyOf(interest.districts()))
                .append("secret", seal.close(secret.text()))
                .append("state", state.name())
                .append("since", since);
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
                stored.getDate("since").toInstant());
    }
}

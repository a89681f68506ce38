package org.zhengan.testing.access;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.zhengan.rules.District;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.rules.programme.Programme;
import reactor.core.publisher.Flux;

/** Everything a service keeps, as its store has it at one moment. */
record Holdings(Map<String, Held> things) {

    private static final String PENDING = "pendingSince";

    /** A thing, whose it is, and what of its document is compared. */
    record Held(Ledger<?, ?> ledger, Claim owner, Document document) {

        boolean isAs(Held other) {
            return Objects.equals(document.get("version"), other.document.get("version"));
        }

        @Override
        public String toString() {
            return document.get("_id") + " of " + ledger.path() + ", " + owner + ", version " + document.get("version");
        }
    }

    static Holdings of(MongoDatabase database, Programme programme) {
        Map<String, Held> things = new LinkedHashMap<>();
        for (var ledger : programme.ledgers()) {
            var kept = Flux.from(database.getCollection(ledger.path()).find())
                    .collectList()
                    .block();
            Objects.requireNonNull(kept).forEach(each -> things.put(each.getString("_id"), held(ledger, each)));
        }
        return new Holdings(things);
    }

    /** What is new or has changed since {@code before}, as it is, and what is gone, as it was. */
    List<Held> changedSince(Holdings before) {
        var changed = new LinkedHashMap<>(before.things);
        changed.keySet().removeAll(things.keySet());
        things.forEach((id, now) -> {
            var then = before.things.get(id);
            if (then == null || !then.isAs(now)) {
                changed.put(id, then == null ? now : then);
            }
        });
        return List.copyOf(changed.values());
    }

    /** Whether nothing is left that waits to be told. */
    boolean haveToldAll() {
        return things.values().stream().allMatch(held -> held.document().get(PENDING) == null);
    }

    private static Held held(Ledger<?, ?> ledger, Document document) {
        var district = District.valueOf(document.getString("district"));
        var unit = document.getString("unit");
        return new Held(
                ledger,
                new Claim(district, unit == null ? "" : unit),
                new Document().append("_id", document.get("_id")).append("version", document.get("version")));
    }
}

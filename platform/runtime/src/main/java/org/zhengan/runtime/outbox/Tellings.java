package org.zhengan.runtime.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhengan.rules.Ids;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.runtime.store.Receipt;
import org.zhengan.runtime.store.Writing;

/** What a decision leaves in the outbox: its events, or, when it has none, a bare change for the trail. */
public final class Tellings {

    private Tellings() {}

    /** The entries for {@code decision}. */
    public static List<Writing.Event> of(
            About about, Instant at, Decision.Accepted<?, ?> decision, Receipt receipt, String trace) {
        var cause =
                new Writing.Cause(at, about.district().name(), receipt.actor(), receipt.command(), receipt.digest());
        List<Writing.Event> entries = new ArrayList<>();
        for (var occurrence : decision.events()) {
            var event = EventJson.render(about, at, occurrence, trace);
            entries.add(new Writing.Event(event.id(), occurrence.type(), about.version(), event.json(), cause));
        }
        if (entries.isEmpty()) {
            entries.add(new Writing.Event(Ids.next(), "", about.version(), "", cause));
        }
        return entries;
    }
}

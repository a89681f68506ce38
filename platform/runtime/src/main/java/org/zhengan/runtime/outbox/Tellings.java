package org.zhengan.runtime.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhengan.rules.District;
import org.zhengan.rules.Ids;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.runtime.store.Receipt;
import org.zhengan.runtime.store.Writing;

/** What a decision leaves in the outbox: its events, or, when it has none, a bare change for the trail. */
public final class Tellings {

    private Tellings() {}

    /** The entries for {@code decision} about the thing {@code id} at its {@code version}. */
    public static List<Writing.Event> of(
            String context,
            String id,
            long version,
            District district,
            Instant at,
            Decision.Accepted<?, ?> decision,
            Receipt receipt,
            String trace) {
        var cause = new Writing.Cause(at, district.name(), receipt.actor(), receipt.command(), receipt.digest());
        List<Writing.Event> entries = new ArrayList<>();
        for (var occurrence : decision.events()) {
            var event = EventJson.render(context, id, version, district, at, occurrence, trace);
            entries.add(new Writing.Event(event.id(), occurrence.type(), version, event.json(), cause));
        }
        if (entries.isEmpty()) {
            entries.add(new Writing.Event(Ids.next(), "", version, "", cause));
        }
        return entries;
    }
}

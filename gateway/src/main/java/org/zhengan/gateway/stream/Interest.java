package org.zhengan.gateway.stream;

import java.util.List;
import java.util.Set;

/**
 * What a subscriber may see and wants to see.
 *
 * @param viewer who it is
 * @param types beginnings of event types; none means all
 * @param contexts contexts; none means all
 * @param districts districts; none means all it may see
 */
public record Interest(Viewer viewer, List<String> types, Set<String> contexts, Set<String> districts) {

    /** Whether the event, of this context, may be seen and is wanted. */
    public boolean covers(String context, Event event) {
        return viewer.maySee(event)
                && (contexts.isEmpty() || contexts.contains(context))
                && (types.isEmpty() || types.stream().anyMatch(event.type()::startsWith))
                && (districts.isEmpty() || (event.district() != null && districts.contains(event.district())));
    }
}

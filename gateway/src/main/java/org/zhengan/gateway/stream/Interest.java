package org.zhengan.gateway.stream;

import java.util.List;
import java.util.Set;

/**
 * What a subscriber may see and wants to see.
 *
 * @param homeDistrict the district of its token
 * @param types beginnings of event types; none means all
 * @param contexts contexts; none means all
 * @param districts districts; none means all it may see
 */
public record Interest(String homeDistrict, List<String> types, Set<String> contexts, Set<String> districts) {

    static final String CITY = "CITY";

    /** Whether the event, of this context, may be seen and is wanted. */
    public boolean covers(String context, Event event) {
        return mayBeSeen(event)
                && (contexts.isEmpty() || contexts.contains(context))
                && (types.isEmpty() || types.stream().anyMatch(event.type()::startsWith))
                && (districts.isEmpty() || (event.district() != null && districts.contains(event.district())));
    }

    /** Whoever is not the city's sees its own district only, and nothing that names no district. */
    private boolean mayBeSeen(Event event) {
        return homeDistrict.equals(CITY) || homeDistrict.equals(event.district());
    }
}

package org.zhengan.gateway.stream;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent, of which only what filters need has been looked at.
 *
 * @param type its type, beginning with the context
 * @param district the district it concerns, if any
 * @param unit the unit it concerns, if any
 * @param audience the roles that may see it, a role that sees its own unit's only with {@code @} behind it
 * @param json the event as it is on the topic
 */
public record Event(String type, @Nullable String district, @Nullable String unit, Set<String> audience, String json) {}

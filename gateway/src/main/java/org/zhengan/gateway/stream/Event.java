package org.zhengan.gateway.stream;

import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent, of which only what filters need has been looked at.
 *
 * @param type its type, beginning with the context
 * @param district the district it concerns, if any
 * @param json the event as it is on the topic
 */
public record Event(String type, @Nullable String district, String json) {}

package org.zhengan.gateway.stream;

import org.jspecify.annotations.Nullable;

/**
 * One record as it came from the broker.
 *
 * @param source where it stood
 * @param offset at which place
 * @param size what it takes in memory, roughly
 * @param event what it says; absent when it is no CloudEvent, in which case only its place counts
 */
record Arrival(Source source, long offset, int size, @Nullable Event event) implements Signal {}

package org.zhengan.rules.programme;

import java.time.Instant;
import org.zhengan.rules.District;

/**
 * An event of another context, as a consumer reads it.
 *
 * @param id      the event's id; the same id acts once
 * @param subject the id of the thing it is about
 * @param data    the consumer's own record of what it reads
 */
public record Received<E>(
        String id, String type, String subject, long sequence, District district, Instant time, E data) {}

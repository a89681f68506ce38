package org.zhengan.rules.programme;

import java.time.Instant;
import org.zhengan.rules.District;

/** A thing as a {@link Rendering} is given it. */
public record Shown<T>(
        String id, String state, long version, District district, Instant createdAt, Instant updatedAt, T thing) {}

package org.zhengan.vaccine.batch;

import java.time.Instant;
import org.zhengan.rules.District;

/** What one unit did with a lot after it was to stop (违反控制), one kind of doing summed up. */
public record Breach(
        String unit, District district, Stop kind, long quantity, int times, Instant firstAt, Instant lastAt) {

    static Breach of(BatchCommands.RecordMovement movement) {
        var at = movement.occurredAt();
        return new Breach(movement.unit(), movement.district(), movement.kind(), movement.quantity(), 1, at, at);
    }

    boolean isOf(Breach other) {
        return unit.equals(other.unit) && district == other.district && kind == other.kind;
    }

    Breach and(Breach other) {
        return new Breach(
                unit,
                district,
                kind,
                quantity + other.quantity,
                times + other.times,
                firstAt.isBefore(other.firstAt) ? firstAt : other.firstAt,
                lastAt.isAfter(other.lastAt) ? lastAt : other.lastAt);
    }
}

package org.zhengan.vaccine.warning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.vaccine.grade.Grade;

/**
 * One message of a warning (预警信息), as it was at that moment; each refers to all before it.
 *
 * @param note why it was adjusted or lifted, or the incident it has become
 */
public record Notice(Kind kind, Instant sentAt, Grade level, @Nullable String note) {

    /** What the message says of the warning. */
    public enum Kind {
        ISSUED,
        ADJUSTED,
        CONVERTED,
        LIFTED
    }
}

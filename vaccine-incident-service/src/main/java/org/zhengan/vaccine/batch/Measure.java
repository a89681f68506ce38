package org.zhengan.vaccine.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A measure taken on a lot (控制措施).
 *
 * @param kind       the state it brought about
 * @param by         the unit that took it
 * @param mah        the holder told to recall (疫苗上市许可持有人)
 * @param record     the record of destruction
 * @param conclusion what lets the lot go
 */
public record Measure(
        BatchState kind,
        String by,
        Instant at,
        @Nullable String legalBasis,
        @Nullable String mah,
        @Nullable String record,
        @Nullable QualityConclusion conclusion) {}

package org.zhengan.vaccine.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Term;
import org.zhengan.vaccine.grade.Grade;

/** How soon an initial report is due (初报时限), by grade; it runs without a break and equality is on time. */
public record Limit(Duration length, Basis basis) {

    public static final Limit PHONE = new Limit(Duration.ofMinutes(30), ReportRules.PHONE_I_II);
    public static final Limit GRAVEST = new Limit(Duration.ofHours(1), ReportRules.WRITTEN_I_II);
    public static final Limit LARGER = new Limit(Duration.ofHours(6), ReportRules.WRITTEN_III);
    public static final Limit GENERAL = new Limit(Duration.ofHours(24), ReportRules.WRITTEN_IV);

    /** By telephone; only the two gravest grades have such a limit. */
    public static Optional<Limit> phone(Grade grade) {
        return switch (grade) {
            case I, II -> Optional.of(PHONE);
            case III, IV, NONE -> Optional.empty();
        };
    }

    /** In writing; none below every grade. */
    public static Optional<Limit> written(Grade grade) {
        return switch (grade) {
            case I, II -> Optional.of(GRAVEST);
            case III -> Optional.of(LARGER);
            case IV -> Optional.of(GENERAL);
            case NONE -> Optional.empty();
        };
    }

    /** The last moment on time. */
    public Instant dueFrom(Instant learnedAt) {
        return learnedAt.plus(length);
    }

    /** The limit as a clock takes it. */
    public Term term() {
        return new Term.Continuous(length);
    }

    /** Minutes begun between {@code due} and {@code sent}; 0 when it was on time. */
    public static long lateMinutes(Instant due, Instant sent) {
        long millis = Math.max(0, Duration.between(due, sent).toMillis());
        long minute = Duration.ofMinutes(1).toMillis();
        return (millis + minute - 1) / minute;
    }
}

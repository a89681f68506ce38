package org.zhengan.gateway.limit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests one client may make.
 *
 * @param enabled whether anything is limited at all
 * @param clients how many clients are remembered; beyond that the least active are forgotten
 * @param reads GET and HEAD
 * @param writes everything that creates or changes
 * @param imports sheets
 * @param evaluations questions to the rules
 * @param stream connections to the event stream
 */
@Validated
@ConfigurationProperties("zhengan.gateway.limits")
record LimitSettings(
        @DefaultValue("true") boolean enabled,
        @Min(1) @DefaultValue("20000") int clients,
        @Valid @DefaultValue Generous reads,
        @Valid @DefaultValue Generous writes,
        @Valid @DefaultValue Sparing imports,
        @Valid @DefaultValue Generous evaluations,
        @Valid @DefaultValue Sparing stream) {

    Rate of(RouteClass kind) {
        return switch (kind) {
            case READS -> reads.rate();
            case WRITES -> writes.rate();
            case IMPORTS -> imports.rate();
            case EVALUATIONS -> evaluations.rate();
            case STREAM -> stream.rate();
        };
    }

    /** A limit that one busy system of an enterprise does not reach. */
    record Generous(
            @Min(1) @Max(1_000_000) @DefaultValue("5000") int perSecond,
            @Min(1) @Max(1_000_000) @DefaultValue("10000") int burst) {

        Rate rate() {
            return new Rate(perSecond, burst);
        }
    }

    /** A limit for what keeps a service busy for long. */
    record Sparing(
            @Min(1) @Max(1_000_000) @DefaultValue("20") int perSecond,
            @Min(1) @Max(1_000_000) @DefaultValue("100") int burst) {

        Rate rate() {
            return new Rate(perSecond, burst);
        }
    }
}

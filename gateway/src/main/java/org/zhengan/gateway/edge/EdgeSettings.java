package org.zhengan.gateway.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set for every request.
 *
 * @param headerTime how long the line and the headers of a request may take to arrive
 * @param maxHeaders headers one request may have
 * @param hsts how long browsers are told to come back by TLS only
 * @param cors pages of which other origins may call
 */
@Validated
@ConfigurationProperties("zhengan.gateway.edge")
record EdgeSettings(
        @NotNull @DefaultValue("10s") Duration headerTime,
        @Min(1) @DefaultValue("100") int maxHeaders,
        @NotNull @DefaultValue("365d") Duration hsts,
        @Valid @DefaultValue Cors cors) {

    /**
     * Calls from pages of other origins.
     *
     * @param origins which origins; none means none
     * @param maxAge how long a browser may remember the answer
     */
    record Cors(@DefaultValue List<String> origins, @NotNull @DefaultValue("10m") Duration maxAge) {}
}

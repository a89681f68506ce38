package org.zhengan.gateway.webhook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set for webhooks.
 *
 * @param allowPrivateTargets whether http and addresses of the own network are allowed; for development only
 * @param perOwner subscriptions one subject may have
 * @param pending deliveries that may wait for one subscription; one event more stops it
 * @param concurrency deliveries under way to one target
 * @param timeout how long a target may take to answer
 * @param retries how long is waited after each failed attempt; after the last one a delivery has failed
 * @param keep how long deliveries that are over stay in the log
 * @param discovery how often new topics are looked for
 * @param key the key that seals secrets in the store, 32 bytes in Base64; with a store and without it nothing starts
 */
@Validated
@ConfigurationProperties("zhengan.gateway.webhooks")
record WebhookSettings(
        @DefaultValue("false") boolean allowPrivateTargets,
        @Min(1) @DefaultValue("20") int perOwner,
        @Min(1) @DefaultValue("10000") int pending,
        @Min(1) @Max(64) @DefaultValue("4") int concurrency,
        @NotNull @DefaultValue("15s") Duration timeout,
        @NotEmpty @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"}) List<Duration> retries,
        @NotNull @DefaultValue("7d") Duration keep,
        @NotNull @DefaultValue("10s") Duration discovery,
        @Nullable String key) {

    /** How long a delivery belongs to who took it; then it counts as not made, and another one takes it. */
    Duration lease() {
        return timeout.multipliedBy(2).plusSeconds(10);
    }
}

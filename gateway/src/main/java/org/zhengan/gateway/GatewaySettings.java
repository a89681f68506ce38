package org.zhengan.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set at the gateway.
 *
 * @param services the services behind the gateway, by name
 * @param bodyLimit the largest request body that is passed on
 * @param bodyTime how long a request body may take to arrive
 * @param retry how reads are repeated when the network fails
 * @param breaker when a service counts as away
 * @param bulkhead how many calls one service may hold
 * @param stream the event stream
 */
@Validated
@ConfigurationProperties("zhengan.gateway")
public record GatewaySettings(
        @NotEmpty Map<String, @Valid Service> services,
        @NotNull @DefaultValue("32MB") DataSize bodyLimit,
        @NotNull @DefaultValue("60s") Duration bodyTime,
        @Valid @DefaultValue Retry retry,
        @Valid @DefaultValue Breaker breaker,
        @Valid @DefaultValue Bulkhead bulkhead,
        @Valid @DefaultValue Stream stream) {

    private static final Set<String> OWN_PATHS = Set.of("events", "catalogue", "webhooks");

    public GatewaySettings {
        services = withoutShadows(services);
        var seen = new HashSet<>(OWN_PATHS);
        for (var service : services.values()) {
            for (var context : service.contexts()) {
                if (!seen.add(context)) {
                    throw new IllegalArgumentException("the context '" + context + "' is routed twice");
                }
            }
        }
    }

    /** An environment variable cannot spell a dash, so beside gas-safety also a "gassafety" or an empty "gas" appears. */
    private static Map<String, Service> withoutShadows(Map<String, Service> services) {
        var kept = new LinkedHashMap<>(services);
        services.keySet().stream().filter(name -> name.contains("-")).forEach(name -> {
            kept.remove(name.replace("-", ""));
            kept.entrySet()
                    .removeIf(other -> name.startsWith(other.getKey() + "-")
                            && other.getValue().contexts().isEmpty());
        });
        return Collections.unmodifiableMap(kept);
    }

    /**
     * One service and the contexts it answers for.
     *
     * @param uri where the service listens
     * @param contexts the path segments after {@code /api/}
     * @param title how the catalogue names it
     * @param connectTimeout how long a connection may take
     * @param responseTimeout how long the first byte of an answer may take
     */
    public record Service(
            @NotNull URI uri,
            @NotEmpty @DefaultValue List<String> contexts,
            @Nullable String title,
            @NotNull @DefaultValue("2s") Duration connectTimeout,
            @NotNull @DefaultValue("30s") Duration responseTimeout) {

        /** The title, or the name of a service that was given none. */
        public String titleOr(String name) {
            return title == null ? name : title;
        }
    }

    /**
     * How often a read is repeated after the first attempt, and how long it waits before that.
     *
     * @param attempts repetitions after the first attempt
     * @param backoff the wait before the first repetition; it doubles
     */
    public record Retry(
            @PositiveOrZero @DefaultValue("2") int attempts, @NotNull @DefaultValue("50ms") Duration backoff) {}

    /**
     * When a service counts as away.
     *
     * @param window how many of the latest calls are judged
     * @param minimumCalls calls needed before a judgement
     * @param failurePercent share of failed calls that opens the breaker
     * @param openFor how long no call is passed on
     * @param trialCalls calls let through to see whether the service is back
     */
    public record Breaker(
            @Min(1) @DefaultValue("200") int window,
            @Min(1) @DefaultValue("20") int minimumCalls,
            @Min(1) @Max(100) @DefaultValue("60") int failurePercent,
            @NotNull @DefaultValue("3s") Duration openFor,
            @Min(1) @DefaultValue("10") int trialCalls) {}

    /**
     * How many calls one service may hold, so that one that hangs does not take everything there is.
     *
     * @param calls calls under way to one service
     * @param retryAfter when to come back after a refusal
     */
    public record Bulkhead(@Min(1) @DefaultValue("500") int calls, @NotNull @DefaultValue("1s") Duration retryAfter) {}

    /**
     * The event stream.
     *
     * @param maxSubscribers streams open at once
     * @param heartbeat time between two heartbeat comments
     * @param ringEvents events kept in memory
     * @param ringSize memory the kept events may take
     * @param catchUps subscribers that read from the broker at once because they are behind the ring
     * @param stall how long a subscriber that is catching up may take nothing before it is disconnected
     * @param discovery how often new topics are looked for
     */
    public record Stream(
            @Min(1) @DefaultValue("500") int maxSubscribers,
            @NotNull @DefaultValue("15s") Duration heartbeat,
            @Min(1) @DefaultValue("8192") int ringEvents,
            @NotNull @DefaultValue("16MB") DataSize ringSize,
            @Min(1) @DefaultValue("8") int catchUps,
            @NotNull @DefaultValue("30s") Duration stall,
            @NotNull @DefaultValue("2s") Duration discovery) {}
}

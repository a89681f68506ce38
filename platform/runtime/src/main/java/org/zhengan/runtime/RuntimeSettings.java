package org.zhengan.runtime;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service runs.
 *
 * @param settings      the city's values for settings the documents leave open, by key
 * @param eventsMapping a producer's name of an event type, by the name we know it under
 * @param sweepEvery    how often unsent events and passed clocks are looked for
 * @param gaugeEvery    how often the domain metrics are counted
 * @param instance      this instance's name among those of the service; made up where it is empty
 */
@ConfigurationProperties("zhengan.runtime")
public record RuntimeSettings(
        @DefaultValue Map<String, String> settings,
        @DefaultValue Map<String, String> eventsMapping,
        @DefaultValue("1s") Duration sweepEvery,
        @DefaultValue("30s") Duration gaugeEvery,
        @DefaultValue("") String instance) {}

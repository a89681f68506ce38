package org.zhengan.runtime;

import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.programme.Programme;

/**
 * How a service runs.
 *
 * @param settings      the city's values for settings the documents leave open, by key
 * @param othersSettings keys that other services know to which the same settings are given, because they share a process
 * @param eventsMapping a producer's name of an event type, by the name we know it under
 * @param sweepEvery    how often unsent events and passed clocks are looked for
 * @param gaugeEvery    how often the domain metrics are counted
 * @param maxConcurrent how many requests are answered at a time; more are refused
 * @param instance      this instance's name among those of the service; made up where it is empty
 */
@ConfigurationProperties("zhengan.runtime")
public record RuntimeSettings(
        @DefaultValue Map<String, String> settings,
        @DefaultValue Set<String> othersSettings,
        @DefaultValue Map<String, String> eventsMapping,
        @DefaultValue("1s") Duration sweepEvery,
        @DefaultValue("30s") Duration gaugeEvery,
        @DefaultValue("256") int maxConcurrent,
        @DefaultValue("") String instance) {

    /** The settings in use for {@code programme}; refused where a key is nobody's or a value is not of its setting. */
    Settings of(Programme programme) {
        Set<String> known = new HashSet<>();
        othersSettings.forEach(key -> known.add(key.toLowerCase(Locale.ROOT)));
        var values = Settings.defaults().with(settings);
        for (Setting<?> setting : programme.allSettings()) {
            known.add(setting.key().toLowerCase(Locale.ROOT));
            values.get(setting);
        }
        Set<String> strange = new TreeSet<>(settings.keySet());
        strange.removeIf(key -> known.contains(key.toLowerCase(Locale.ROOT)));
        if (!strange.isEmpty()) {
            throw new IllegalStateException("zhengan.runtime.settings has keys that no rule of %s knows: %s"
                    .formatted(programme.context(), String.join(", ", strange)));
        }
        return values;
    }
}

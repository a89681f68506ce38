package org.zhengan.runtime.trail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhengan.trail.Algorithm;

/**
 * How the trail is kept.
 *
 * @param algorithm what it is chained with: {@code SHA-256} or {@code SM3}; a trail may go on with the other
 */
@ConfigurationProperties("zhengan.trail")
public record TrailSettings(@DefaultValue("SHA-256") String algorithm) {

    public TrailSettings {
        if (Algorithm.named(algorithm).isEmpty()) {
            throw new IllegalArgumentException("zhengan.trail.algorithm is " + algorithm + ", not SHA-256 or SM3");
        }
    }

    /** The algorithm of that name. */
    public Algorithm chosen() {
        return Algorithm.named(algorithm).orElseThrow();
    }
}

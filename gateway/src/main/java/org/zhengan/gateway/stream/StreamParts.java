package org.zhengan.gateway.stream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengan.gateway.GatewaySettings;

/** Puts the ring together from the settings. */
@Configuration(proxyBeanMethods = false)
class StreamParts {

    @Bean
    Ring ring(GatewaySettings settings) {
        return new Ring(settings.stream().ringEvents(), settings.stream().ringSize());
    }
}

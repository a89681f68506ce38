package org.zhengan.gateway;

import java.time.Clock;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The gateway: the one address under which the whole suite is reached. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    /** Starts the gateway in a process of its own. */
    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The gateway ready to run, alone or beside the contexts of the services in one process. */
    public static SpringApplication application() {
        return new SpringApplicationBuilder(GatewayApplication.class)
                .web(WebApplicationType.REACTIVE)
                .bannerMode(Banner.Mode.OFF)
                .properties("spring.config.name=gateway")
                .build();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

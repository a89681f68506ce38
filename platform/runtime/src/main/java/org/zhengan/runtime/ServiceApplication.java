package org.zhengan.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Makes the Spring application of a service: alone in its process, or one of many in one. */
public final class ServiceApplication {

    private ServiceApplication() {}

    /**
     * An application configured by {@code <name>.yml} and the platform's defaults.
     *
     * @param source the service's application class
     */
    public static SpringApplication of(Class<?> source, String name) {
        try {
            var defaults = PropertiesLoaderUtils.loadProperties(new ClassPathResource("zhengan-service.properties"));
            defaults.setProperty("spring.config.name", name);
            defaults.setProperty("spring.application.name", name);
            var application = new SpringApplication(source);
            application.setBannerMode(Banner.Mode.OFF);
            application.setDefaultProperties(defaults);
            return application;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

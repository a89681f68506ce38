package org.zhengan.gas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.ServiceApplication;

/** Runs this service: the platform serves {@link GasProgramme}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class GasSafetyApplication {

    /** The service, ready to run. */
    public static SpringApplication application() {
        return ServiceApplication.of(GasSafetyApplication.class, "gas-safety-service");
    }

    /** Runs the service in a process of its own. */
    public static void main(String... arguments) {
        application().run(arguments);
    }

    @Bean
    Programme programme() {
        return GasProgramme.PROGRAMME;
    }
}

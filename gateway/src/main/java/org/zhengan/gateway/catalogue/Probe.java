package org.zhengan.gateway.catalogue;

import java.time.Duration;
import org.springframework.web.reactive.function.client.WebClient;
import org.zhengan.gateway.GatewaySettings.Service;
import reactor.core.publisher.Mono;

/** Asks a service whether it is ready; an answer is kept for a moment, because the catalogue is open to everybody. */
final class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration KEPT = Duration.ofSeconds(3);

    private final Mono<Catalogue.Entry> entry;

    Probe(WebClient client, String name, Service service) {
        this.entry = client.get()
                .uri(service.uri().resolve("/actuator/health/readiness"))
                .exchangeToMono(answer ->
                        answer.releaseBody().thenReturn(answer.statusCode().is2xxSuccessful()))
                .timeout(PATIENCE)
                .onErrorReturn(false)
                .map(ready -> Catalogue.Entry.of(name, service, ready))
                .cache(KEPT);
    }

    Mono<Catalogue.Entry> entry() {
        return entry;
    }
}

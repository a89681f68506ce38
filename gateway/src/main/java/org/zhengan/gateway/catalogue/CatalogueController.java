package org.zhengan.gateway.catalogue;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import org.zhengan.gateway.GatewaySettings;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells callers which services there are and where they are described. */
@RestController
class CatalogueController {

    private final List<Probe> probes;

    CatalogueController(GatewaySettings settings) {
        var client = WebClient.create();
        this.probes = new TreeMap<>(settings.services())
                .entrySet().stream()
                        .map(named -> new Probe(client, named.getKey(), named.getValue()))
                        .toList();
    }

    @Hidden
    @GetMapping("/")
    ResponseEntity<Void> entrance() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/swagger-ui.html"))
                .build();
    }

    @Operation(summary = "服务目录 · The services, their contexts and whether they are ready")
    @GetMapping("/api/catalogue")
    Mono<Catalogue> catalogue() {
        return Flux.fromIterable(probes)
                .flatMapSequential(Probe::entry)
                .collectList()
                .map(items -> new Catalogue(items, "/api/events/stream"));
    }
}

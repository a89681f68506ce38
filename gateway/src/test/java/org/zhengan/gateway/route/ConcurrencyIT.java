package org.zhengan.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.StubService;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** With the settings it comes with: neither a bulkhead nor a short time limit may turn load into refusals. */
class ConcurrencyIT {

    private static final int CALLS = 128;
    private static final int AT_ONCE = 64;
    private static final Duration LONGER_THAN_A_SECOND = Duration.ofMillis(1_200);

    @Test
    void holdsManyUnhurriedCallsAtOnce() {
        try (var service = new StubService();
                var gateway = RunningGateway.before(service.uri())) {
            service.on("/api/gas/unhurried", (request, response) -> Mono.delay(LONGER_THAN_A_SECOND)
                    .then(Mono.from(response.status(200).send())));
            var client = WebClient.builder()
                    .baseUrl(gateway.uri())
                    .defaultHeader(
                            "Authorization", "Bearer " + RunningGateway.signer().tokenFor("CITY"))
                    .build();

            var answers = Flux.range(0, CALLS)
                    .flatMap(
                            call -> client.get().uri("/api/gas/unhurried").exchangeToMono(answer -> answer.releaseBody()
                                    .thenReturn(answer.statusCode().value())),
                            AT_ONCE)
                    .collectList()
                    .block();

            assertThat(answers).hasSize(CALLS).containsOnly(200);
        }
    }
}

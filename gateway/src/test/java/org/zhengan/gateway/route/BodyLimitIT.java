package org.zhengan.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.zhengan.gateway.fixture.RunningGateway;
import org.zhengan.gateway.fixture.StubService;
import reactor.core.publisher.Flux;

class BodyLimitIT {

    private static final int LIMIT = 64 * 1024;

    private static StubService service;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        service = new StubService();
        gateway = RunningGateway.before(service.uri(), "zhengan.gateway.body-limit", LIMIT + "B");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    @Test
    void passesABodyOfTheLimitOn() {
        gateway.city()
                .post()
                .uri("/api/gas/exact")
                .bodyValue(new byte[LIMIT])
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(service.received("/api/gas/exact").get(0).body()).hasSize(LIMIT);
    }

    @Test
    void refusesABodyThatIsAnnouncedOneByteOverTheLimit() {
        gateway.city()
                .post()
                .uri("/api/gas/over")
                .bodyValue(new byte[LIMIT + 1])
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:zhengan:problem:too-large");

        assertThat(service.received("/api/gas/over")).isEmpty();
    }

    @Test
    void refusesABodyThatGrowsOverTheLimitWithoutAnnouncingItsLength() {
        gateway.city()
                .post()
                .uri("/api/gas/growing")
                .body(pieces(9), DataBuffer.class)
                .exchange()
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:zhengan:problem:too-large");

        assertThat(service.received("/api/gas/growing")).isEmpty();
    }

    @Test
    void passesABodyOnThatAnnouncesNoLengthAndStaysWithinTheLimit() {
        gateway.city()
                .post()
                .uri("/api/gas/streamed")
                .body(pieces(8), DataBuffer.class)
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(service.received("/api/gas/streamed").get(0).body()).hasSize(LIMIT);
    }

    @Test
    void passesABodyOnThatWaitsForALeaveToContinue() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(gateway.uri() + "/api/gas/awaited"))
                .header("Authorization", "Bearer " + RunningGateway.signer().tokenFor("CITY"))
                .expectContinue(true)
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[LIMIT]))
                .build();

        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(service.received("/api/gas/awaited").get(0).body()).hasSize(LIMIT);
    }

    private static Flux<DataBuffer> pieces(int count) {
        return Flux.range(0, count).map(piece -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[LIMIT / 8]));
    }
}

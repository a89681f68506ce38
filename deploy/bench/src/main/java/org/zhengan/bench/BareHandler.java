package org.zhengan.bench;

import static org.springframework.web.reactive.function.server.RequestPredicates.POST;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.ServiceApplication;
import org.zhengan.runtime.problem.ProblemResponses;
import org.zhengan.runtime.security.WebSecurity;
import org.zhengan.runtime.web.Json;
import org.zhengan.tokens.TokenChecks;
import org.zhengan.vaccine.VaccineProgramme;
import reactor.core.publisher.Mono;

/** The least that could serve the suite's bytes: checks the token, reads the JSON and answers what was answered once. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    HttpHandlerAutoConfiguration.class,
    WebFluxAutoConfiguration.class,
    NettyReactiveWebServerAutoConfiguration.class,
    CodecsAutoConfiguration.class,
    ReactiveWebSecurityAutoConfiguration.class,
    ReactiveOAuth2ResourceServerAutoConfiguration.class,
    WebSecurity.class,
    TokenChecks.class
})
public class BareHandler {

    static final String CREATED = "/bare/created";
    static final String GRADED = "/bare/graded";

    private static final String ANSWERS = "bench.answers";

    /** Serves the answers in a folder: {@code port publicKey folder}. */
    public static void main(String... arguments) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty(ANSWERS, arguments[2]);
        ServiceApplication.of(BareHandler.class, "bare")
                .run(
                        "--server.address=127.0.0.1",
                        "--server.port=" + arguments[0],
                        "--spring.security.oauth2.resourceserver.jwt.public-key-location="
                                + Path.of(arguments[1]).toUri());
        System.out.println("ready");
    }

    /** Starts it in a process of its own, on a machine like the suite's. */
    static Child start(Options options, Suite suite, Sample sample, Path folder) {
        try {
            Files.writeString(folder.resolve("created"), sample.created());
            Files.writeString(folder.resolve("graded"), sample.graded());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return Child.program(
                BareHandler.class,
                suite.machineOptions(),
                List.of(Integer.toString(options.barePort()), suite.publicKey().toString(), folder.toString()),
                Options.PATIENCE);
    }

    /** The platform secures what serves a programme. */
    @Bean
    Programme programme() {
        return VaccineProgramme.PROGRAMME;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ProblemResponses problems() {
        return new ProblemResponses((exchange, problem) -> {});
    }

    @Bean
    RouterFunction<ServerResponse> routes() throws IOException {
        var folder = Path.of(System.getProperty(ANSWERS));
        var created = Files.readAllBytes(folder.resolve("created"));
        var graded = Files.readAllBytes(folder.resolve("graded"));
        return RouterFunctions.route(POST(CREATED), request -> answer(request, HttpStatus.CREATED, created))
                .andRoute(POST(GRADED), request -> answer(request, HttpStatus.OK, graded));
    }

    private static Mono<ServerResponse> answer(ServerRequest request, HttpStatus status, byte[] body) {
        return request.bodyToMono(byte[].class).map(Json::read).flatMap(read -> {
            var answer = ServerResponse.status(status).contentType(MediaType.APPLICATION_JSON);
            if (status == HttpStatus.CREATED) {
                answer.eTag("\"1\"").location(URI.create(Paths.CASES + "/0192f0c1-0000-7000-8000-000000000000"));
            }
            return answer.bodyValue(body);
        });
    }
}

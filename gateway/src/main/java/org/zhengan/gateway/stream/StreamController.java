package org.zhengan.gateway.stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;
import reactor.core.publisher.Flux;

/** Serves the events of all contexts to callers that cannot read the broker. */
@RestController
class StreamController {

    private final Streams streams;
    private final Clock clock;

    StreamController(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @Operation(
            summary = "事件流 · CloudEvents of all contexts as server-sent events, resumable with Last-Event-ID",
            parameters = {
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "type",
                        description = "beginning of an event type, repeatable"),
                @Parameter(in = ParameterIn.QUERY, name = "context", description = "a context, repeatable"),
                @Parameter(in = ParameterIn.QUERY, name = "district", description = "a district, repeatable")
            })
    @GetMapping(path = "/api/events/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> follow(
            @AuthenticationPrincipal @Parameter(hidden = true) Jwt caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        var interest = InterestReader.read(caller, exchange.getRequest().getQueryParams());
        var start = lastEventId == null || lastEventId.isBlank() ? null : position(lastEventId);
        var headers = exchange.getResponse().getHeaders();
        headers.setCacheControl("no-cache");
        headers.set("X-Accel-Buffering", "no");
        var stream = streams.open(interest, start);
        var expiry = caller.getExpiresAt();
        return expiry == null ? stream : stream.take(Duration.between(clock.instant(), expiry));
    }

    private static Position position(String lastEventId) {
        return PositionCode.read(lastEventId)
                .orElseThrow(() -> Problem.of(
                        Kind.VALIDATION_FAILED,
                        "Last-Event-ID 不是本事件流给出的位置",
                        "Last-Event-ID is no position of this stream"));
    }
}

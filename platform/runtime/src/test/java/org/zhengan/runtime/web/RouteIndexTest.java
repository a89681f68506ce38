package org.zhengan.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

class RouteIndexTest {

    private static final HandlerFunction<ServerResponse> LAMPS =
            request -> ServerResponse.ok().build();
    private static final HandlerFunction<ServerResponse> LAMP =
            request -> ServerResponse.ok().build();
    private static final HandlerFunction<ServerResponse> SWITCH =
            request -> ServerResponse.ok().build();
    private static final HandlerFunction<ServerResponse> POLES =
            request -> ServerResponse.ok().build();

    private final RouteIndex index = new RouteIndex(List.of(
            RouterFunctions.route()
                    .GET("/api/light/lamps", LAMPS)
                    .GET("/api/light/lamps/{id}", LAMP)
                    .POST("/api/light/lamps/{id}/switch", SWITCH)
                    .build(),
            RouterFunctions.route().GET("/api/light/poles", POLES).build()));

    @Test
    void aRouteIsFoundByMethodAndPath() {
        assertThat(found(HttpMethod.GET, "/api/light/lamps")).isSameAs(LAMPS);
        assertThat(found(HttpMethod.GET, "/api/light/lamps/7")).isSameAs(LAMP);
        assertThat(found(HttpMethod.POST, "/api/light/lamps/7/switch")).isSameAs(SWITCH);
        assertThat(found(HttpMethod.GET, "/api/light/poles")).isSameAs(POLES);
    }

    @Test
    void aWordIsTheSameHoweverItIsWritten() {
        assertThat(found(HttpMethod.GET, "/api/light/l%61mps")).isSameAs(LAMPS);
    }

    @Test
    void whatIsNotServedHasNoRoute() {
        assertThat(found(HttpMethod.POST, "/api/light/lamps")).isNull();
        assertThat(found(HttpMethod.GET, "/api/dark/lamps")).isNull();
        assertThat(found(HttpMethod.GET, "/api/light")).isNull();
        assertThat(found(HttpMethod.GET, "/api/light/")).isNull();
        assertThat(found(HttpMethod.GET, "/")).isNull();
    }

    @Test
    void earlierRoutesComeFirst() {
        var both = new RouteIndex(List.of(
                RouterFunctions.route().GET("/api/light/lamps/all", LAMPS).build(),
                RouterFunctions.route().GET("/api/light/lamps/{id}", LAMP).build()));
        assertThat(both.route(request(HttpMethod.GET, "/api/light/lamps/all")).block())
                .isSameAs(LAMPS);
    }

    @Test
    void whoeverWalksTheRoutesSeesEach() {
        var walked = new RouteIndex(List.of(index));
        assertThat(walked.route(request(HttpMethod.POST, "/api/light/lamps/7/switch"))
                        .block())
                .isSameAs(SWITCH);
        assertThat(walked.route(request(HttpMethod.GET, "/api/light/poles")).block())
                .isSameAs(POLES);
    }

    @Test
    void whatCannotBeIndexedIsRefusedAtTheStart() {
        RouterFunction<ServerResponse> opaque = request -> LAMPS.handle(request).map(answer -> LAMPS);
        assertThatThrownBy(() -> new RouteIndex(List.of(opaque))).isInstanceOf(IllegalArgumentException.class);
        var nested = RouterFunctions.nest(
                RequestPredicates.path("/api"),
                RouterFunctions.route().GET("/lamps", LAMPS).build());
        assertThatThrownBy(() -> new RouteIndex(List.of(nested))).isInstanceOf(IllegalArgumentException.class);
        var anyCollection =
                RouterFunctions.route().GET("/api/light/{any}", LAMPS).build();
        assertThatThrownBy(() -> new RouteIndex(List.of(anyCollection))).isInstanceOf(IllegalArgumentException.class);
    }

    private HandlerFunction<ServerResponse> found(HttpMethod method, String path) {
        return index.route(request(method, path)).block();
    }

    private static ServerRequest request(HttpMethod method, String path) {
        var exchange = MockServerWebExchange.from(
                MockServerHttpRequest.method(method, java.net.URI.create("http://localhost" + path)));
        return ServerRequest.create(exchange, List.of());
    }
}

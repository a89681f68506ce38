package org.zhengan.standalone.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Where webhooks bring events: an address for each subscriber, and which events came there. */
final class Mailbox implements AutoCloseable {

    private static final int NO_CONTENT = 204;

    private final Map<String, Set<String>> came = new ConcurrentHashMap<>();
    private final HttpServer server;

    Mailbox() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/", this::take);
        server.start();
    }

    /** The address of a subscriber. */
    String address(String subscriber) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + subscriber;
    }

    /** The ids of the events that came for a subscriber so far. */
    Set<String> ids(String subscriber) {
        return Set.copyOf(came.getOrDefault("/" + subscriber, Set.of()));
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var event = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            came.computeIfAbsent(exchange.getRequestURI().getPath(), none -> new ConcurrentSkipListSet<>())
                    .add(Caller.read(event).path("id").asString());
            exchange.sendResponseHeaders(NO_CONTENT, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

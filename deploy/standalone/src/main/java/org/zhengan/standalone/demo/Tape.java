package org.zhengan.standalone.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Keeps what comes over the gateway's event stream, in the order in which it came. */
public final class Tape implements AutoCloseable {

    private final InputStream stream;
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    private Tape(InputStream stream) {
        this.stream = stream;
    }

    /** Listens from now on, to what the caller may see. */
    public static Tape of(Caller caller, String filter) {
        var tape = new Tape(caller.open("/api/events/stream" + filter));
        var listener = new Thread(tape::listen, "tape");
        listener.setDaemon(true);
        listener.start();
        return tape;
    }

    /** All so far. */
    public List<JsonNode> events() {
        return List.copyOf(events);
    }

    /** Waits for an event of a type about a thing. */
    JsonNode await(String type, Predicate<JsonNode> about) {
        return Await.present(type, () -> find(type, about));
    }

    private Optional<JsonNode> find(String type, Predicate<JsonNode> about) {
        return events.stream()
                .filter(event -> event.path("type").asString().equals(type))
                .filter(about)
                .findFirst();
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    events.add(Caller.read(line.substring("data:".length())));
                }
            }
        } catch (IOException closed) {
            // The stream was closed, here or there: what has come stays on the tape.
        }
    }
}

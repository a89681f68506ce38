package org.zhengan.standalone.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Follows the event stream as somebody, and notes which events were told and that it goes on living. */
final class Ear implements AutoCloseable {

    private final InputStream stream;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private Ear(InputStream stream) {
        this.stream = stream;
    }

    /** Listens from now on. */
    static Ear of(Caller caller) {
        var ear = new Ear(caller.open("/api/events/stream"));
        var listener = new Thread(ear::listen, "ear");
        listener.setDaemon(true);
        listener.start();
        return ear;
    }

    boolean isReady() {
        return comments("ready") > 0;
    }

    long heartbeats() {
        return comments("heartbeat");
    }

    /** The ids of the events so far. */
    Set<String> ids() {
        var ids = new TreeSet<String>();
        List.copyOf(lines).stream()
                .filter(line -> line.startsWith("data:"))
                .map(line -> Caller.read(line.substring("data:".length())))
                .forEach(event -> ids.add(event.path("id").asString()));
        return ids;
    }

    private long comments(String comment) {
        return lines.stream().filter((":" + comment)::equals).count();
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
        try (var read = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = read.readLine(); line != null; line = read.readLine()) {
                lines.add(line);
            }
        } catch (IOException closed) {
            // The stream was closed, here or there: what has come stays noted.
        }
    }
}

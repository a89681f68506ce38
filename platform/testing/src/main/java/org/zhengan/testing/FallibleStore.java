package org.zhengan.testing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhengan.store.EmbeddedStore;

/** An embedded store of a test's own that can go away and come back on the same port with what it held. */
public final class FallibleStore implements AutoCloseable {

    private final Path folder;
    private final int port;
    private @Nullable EmbeddedStore store;

    private FallibleStore(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** A store that keeps its data in {@code folder}, started. */
    public static FallibleStore in(Path folder) {
        var store = new FallibleStore(folder, FreePort.next());
        store.start();
        return store;
    }

    /** How a driver reaches {@code database}; the same before and after it was away. */
    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s?retryWrites=false&directConnection=true".formatted(port, database);
    }

    /** Takes the store away; without effect while it is away. */
    public synchronized void stop() {
        var running = store;
        if (running != null) {
            running.close();
            store = null;
        }
    }

    /** Brings the store back on its port; without effect while it is there. */
    public synchronized void start() {
        if (store == null) {
            store = EmbeddedStore.open(folder, port);
        }
    }

    /** Takes the store away for good. */
    @Override
    public void close() {
        stop();
    }
}

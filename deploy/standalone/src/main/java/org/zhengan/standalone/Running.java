package org.zhengan.standalone;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Things that run, and are ended together: each waits for its own clients, so one after the other would add up. */
final class Running implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private final List<AutoCloseable> parts = new ArrayList<>();

    synchronized <T extends AutoCloseable> T add(T part) {
        parts.add(part);
        return part;
    }

    @Override
    public synchronized void close() {
        var ending = parts.stream()
                .map(part ->
                        new Thread(() -> end(part), "end-" + part.getClass().getSimpleName()))
                .toList();
        ending.forEach(Thread::start);
        ending.forEach(Running::join);
        parts.clear();
    }

    private static void end(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            LOG.warn("{} did not end cleanly", part, failed);
        }
    }

    private static void join(Thread ending) {
        try {
            ending.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

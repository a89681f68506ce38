package org.zhengan.store;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Runs the embedded store by itself: {@code EmbeddedStoreServer <folder> <port>}. */
public final class EmbeddedStoreServer {

    private EmbeddedStoreServer() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 2) {
            System.err.println("usage: EmbeddedStoreServer <folder> <port>");
            System.exit(2);
        }
        EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "embedded-store-close"));
        System.out.println("embedded store ready at " + store.connectionString());
        new CountDownLatch(1).await();
    }
}

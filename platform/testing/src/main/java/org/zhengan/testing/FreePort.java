package org.zhengan.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port nobody listens on, and which no outgoing connection takes while a server is away. */
final class FreePort {

    private static final int LEAST = 20_000;
    private static final int FIRST_EPHEMERAL = 32_768;
    private static final int TRIES = 1_000;

    private FreePort() {}

    static int next() {
        return ThreadLocalRandom.current()
                .ints(TRIES, LEAST, FIRST_EPHEMERAL)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no port is free"));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}

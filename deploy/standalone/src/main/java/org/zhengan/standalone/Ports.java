package org.zhengan.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The twenty ports from the gateway's on that a suite keeps to itself, so that suites twenty apart run side by side.
 *
 * @param gateway the first of them, the only one that callers need
 */
public record Ports(int gateway) {

    /** How many ports a suite keeps to itself. */
    public static final int SPAN = 20;

    private static final int BROKER = 16;
    private static final int CONTROLLER = 17;
    private static final int STORE = 18;
    private static final int LAST = 65_535;

    /** Well below the ports that a system lends out to clients. */
    private static final int FIRST_FREE = 22_000;

    private static final int TURNS = 400;

    public Ports {
        if (gateway < 1 || gateway + SPAN - 1 > LAST) {
            throw new IllegalArgumentException(
                    "ZHENGAN_PORT is " + gateway + " but has to leave room for " + SPAN + " ports up to " + LAST);
        }
    }

    /** Ports that nobody listens on at present; each process looks first at others, so that two do not meet. */
    public static Ports free() {
        var turn = (int) (ProcessHandle.current().pid() % TURNS);
        return IntStream.range(turn, turn + TURNS)
                .map(place -> FIRST_FREE + place % TURNS * SPAN)
                .mapToObj(Ports::new)
                .filter(ports -> ports.taken().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refusal("no " + SPAN + " free ports in a row on this machine"));
    }

    /** The port of a service; places begin at 1. */
    public int service(int place) {
        if (place < 1 || place >= BROKER) {
            throw new IllegalArgumentException("no place for a service: " + place);
        }
        return gateway + place;
    }

    /** Where the broker takes clients. */
    public int broker() {
        return gateway + BROKER;
    }

    /** Where the broker takes its own controller. */
    public int controller() {
        return gateway + CONTROLLER;
    }

    /** Where the store listens. */
    public int store() {
        return gateway + STORE;
    }

    /** Refuses the start when somebody else listens on a port of ours. */
    void requireFree() {
        taken().ifPresent(port -> {
            throw new Refusal("port " + port + " is taken; the suite needs " + gateway + " to " + (gateway + SPAN - 1)
                    + ". Choose others with ZHENGAN_PORT=<first port>.");
        });
    }

    private OptionalInt taken() {
        return IntStream.range(gateway, gateway + SPAN)
                .filter(port -> !isFree(port))
                .findFirst();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}

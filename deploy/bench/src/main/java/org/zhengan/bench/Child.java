package org.zhengan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A process that we started, that says when it is ready, and that ends with us. */
final class Child implements AutoCloseable {

    private static final long END_SECONDS = 60;

    private final Process process;
    private final Thread endWithUs;
    private volatile boolean ending;

    private Child(Process process) {
        this.process = process;
        this.endWithUs = new Thread(process::destroy, "end-child");
        Runtime.getRuntime().addShutdownHook(endWithUs);
    }

    /** Starts a program of this benchmark under the options of {@code machine}. */
    static Child program(Class<?> program, List<String> machine, List<String> arguments, Duration patience) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        return start(new ProcessBuilder(command), "ready", patience);
    }

    /** Starts a process and returns when it has printed {@code sign}. */
    static Child start(ProcessBuilder command, String sign, Duration patience) {
        try {
            var child = new Child(
                    command.redirectError(ProcessBuilder.Redirect.INHERIT).start());
            child.await(sign, patience);
            return child;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot start " + command.command().get(0), failed);
        }
    }

    private void await(String sign, Duration patience) {
        var ready = new CompletableFuture<Boolean>();
        var reader = new Thread(() -> read(sign, ready), "child-output");
        reader.setDaemon(true);
        reader.start();
        try {
            ready.orTimeout(patience.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException failed) {
            close();
            throw new IllegalStateException("a process did not become ready", failed);
        }
    }

    /** Reads to the end, because a process whose output nobody reads stands still. */
    private void read(String sign, CompletableFuture<Boolean> ready) {
        var last = "";
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                last = line;
                if (line.contains(sign)) {
                    ready.complete(true);
                }
            }
            if (!ending) {
                Progress.say("a process ended by itself; the last it said: " + last);
            }
            ready.completeExceptionally(new IllegalStateException("it ended without saying '" + sign + "'"));
        } catch (IOException ended) {
            ready.completeExceptionally(ended);
        }
    }

    long residentBytes() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    List<String> machineOptions() {
        return process.info().arguments().stream()
                .flatMap(Arrays::stream)
                .filter(each -> each.startsWith("-X"))
                .filter(each -> !each.contains("Shared") && !each.startsWith("-Xs") && !each.startsWith("-Xlog"))
                .filter(each -> !each.contains("FlightRecord"))
                .toList();
    }

    @Override
    public void close() {
        ending = true;
        process.destroy();
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(END_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
        if (!Thread.currentThread().equals(endWithUs)) {
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(endWithUs);
        } catch (IllegalStateException endingAnyway) {
            process.destroy();
        }
    }
}

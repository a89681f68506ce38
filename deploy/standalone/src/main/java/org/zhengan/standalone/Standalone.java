package org.zhengan.standalone;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengan.standalone.token.Bearer;

/** What {@code deploy/up} runs: the suite in the foreground, until it is told to end. */
public final class Standalone {

    private static final Duration TOKEN_LIFE = Duration.ofHours(12);

    private Standalone() {}

    /** Starts the suite that the environment describes; with {@code rehearse <folder>} plays a start in that folder. */
    public static void main(String[] arguments) throws InterruptedException {
        var clock = Clock.systemUTC();
        try {
            if (arguments.length == 2) {
                Rehearsal.play(Path.of(arguments[1]), clock.instant());
                return;
            }
            var settings = SuiteSettings.from(System.getenv());
            var suite = Suite.start(settings);
            var ended = endOnSignal(suite);
            System.out.println(greeting(settings, suite, clock.instant()));
            ended.await();
        } catch (RuntimeException failed) {
            System.err.println(reason(failed));
            System.exit(1);
        }
    }

    private static CountDownLatch endOnSignal(Suite suite) {
        var ended = new CountDownLatch(1);
        var end = new Thread(
                () -> {
                    System.out.println("Zheng'an is ending …");
                    suite.close();
                    System.out.println("Zheng'an has ended");
                    ended.countDown();
                },
                "suite-end");
        Runtime.getRuntime().addShutdownHook(end);
        return ended;
    }

    private static Greeting greeting(SuiteSettings settings, Suite suite, Instant now) {
        var token = suite.signer().token(Bearer.ADMINISTRATOR, now, TOKEN_LIFE);
        var began = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        return new Greeting(settings, suite.address(), token, Duration.between(began, now));
    }

    private static String reason(Throwable failed) {
        var cause = failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
        if (cause instanceof Refusal || cause instanceof IllegalArgumentException) {
            return "Zheng'an cannot start: " + cause.getMessage();
        }
        log().error("the suite did not start", cause);
        return "Zheng'an did not start: " + cause + "\nThe log in the data folder says more.";
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Standalone.class);
    }
}

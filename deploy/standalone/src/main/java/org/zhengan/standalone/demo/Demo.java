package org.zhengan.standalone.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.standalone.token.DevelopmentSigner;

/** What {@code deploy/demo} runs: all stories against the suite of a data folder. */
public final class Demo {

    private static final String USAGE =
            "deploy/demo [--vaers <folder with 2014VAERSVAX.csv and 2014VAERSSYMPTOMS.csv>]";

    private Demo() {}

    /** Plays against the gateway given first, with tokens signed by the key folder given second. */
    public static void main(String[] arguments) {
        var print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            var vaers = vaers(List.of(arguments).subList(2, arguments.length));
            var signer = DevelopmentSigner.in(Path.of(arguments[1]));
            var cast = new Cast(arguments[0], signer, Clock.systemUTC().instant(), new People());
            print.println("\n1. A gas leak, from the first reading to the all-clear");
            new GasStory(cast, print).play();
            print.println("\n2. Reports of adverse events, imported and asked for clusters");
            new VaersStory(cast, print).play(vaers);
            print.println("\n3. Whom a case is about, and who is told");
            new RecipientStory(cast, print).play();
        } catch (IllegalArgumentException misunderstood) {
            print.println(misunderstood.getMessage());
            System.exit(2);
        } catch (IllegalStateException failed) {
            print.println("The demonstration stopped: " + failed.getMessage());
            System.exit(1);
        }
    }

    private static @Nullable Path vaers(List<String> options) {
        if (options.isEmpty()) {
            return null;
        }
        if (options.size() != 2 || !options.get(0).equals("--vaers") || !Files.isDirectory(Path.of(options.get(1)))) {
            throw new IllegalArgumentException(USAGE);
        }
        return Path.of(options.get(1));
    }
}

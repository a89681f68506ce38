package org.zhengan.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How a run is made.
 *
 * @param root the repository
 * @param warmUp how long everything runs before figures count
 * @param rounds how often each figure is taken
 * @param round how long each is measured in a round
 * @param largest documents in the largest ledger of the list; the others have a tenth and a hundredth
 * @param port the first of forty ports that are used
 */
record Options(Path root, Duration warmUp, int rounds, Duration round, int largest, int port) {

    /** How long something small may take that is only waited for. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int LEAST_ROUNDS = 5;
    private static final int OWN_PORTS = 20;

    private static final String USAGE =
            """
            deploy/bench/run [--quick] [--warm-up 180] [--rounds 5] [--seconds 6] [--largest 1000000] [--port 27080]
              --quick     one short round of everything: shows that it runs, measures nothing
              --warm-up   seconds for which everything runs before figures count
              --rounds    how often each figure is taken, at least 5
              --seconds   how long each is measured in a round
              --largest   documents in the largest ledger that is listed
              --port      the first of forty free ports
            """;

    private static final Set<String> NAMES = Set.of("--warm-up", "--rounds", "--seconds", "--largest", "--port");

    static Options parse(Path root, List<String> arguments) {
        boolean quick = arguments.contains("--quick");
        var given = arguments.stream().filter(each -> !each.equals("--quick")).toList();
        for (int i = 0; i < given.size(); i += 2) {
            if (!NAMES.contains(given.get(i)) || i + 1 == given.size()) {
                throw new IllegalArgumentException("not an option with a value: " + given.get(i) + "\n" + USAGE);
            }
        }
        var options = new Options(
                root,
                Duration.ofSeconds(number(given, "--warm-up", quick ? 10 : 180)),
                number(given, "--rounds", quick ? 1 : LEAST_ROUNDS),
                Duration.ofSeconds(number(given, "--seconds", quick ? 1 : 6)),
                number(given, "--largest", quick ? 100_000 : 1_000_000),
                number(given, "--port", 27_080));
        if (!quick && options.isSmoke()) {
            throw new IllegalArgumentException(
                    "a median of fewer than " + LEAST_ROUNDS + " rounds says little\n" + USAGE);
        }
        return options;
    }

    /** Whether the figures are not meant to be read. */
    boolean isSmoke() {
        return rounds < LEAST_ROUNDS;
    }

    int barePort() {
        return port + OWN_PORTS;
    }

    int listPort() {
        return barePort() + 1;
    }

    private static int number(List<String> given, String name, int otherwise) {
        int at = given.indexOf(name);
        try {
            return at < 0 ? otherwise : Integer.parseInt(given.get(at + 1));
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException(name + " takes a whole number\n" + USAGE, malformed);
        }
    }
}

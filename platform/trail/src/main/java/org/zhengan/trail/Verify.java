package org.zhengan.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The command that verifies an exported trail or the archive of a case; it needs nothing of the suite. */
public final class Verify {

    private static final int INTACT = 0;
    private static final int BROKEN = 1;
    private static final int UNUSABLE = 2;
    private static final String USAGE =
            """
            verify <trail.ndjson> [--heads <heads.json>]   heads as GET /api/{context}/trail/heads answers them
            verify <archive.zip> [--key <public-key.pem>]   the key that is trusted
            Ends with 0 if all is intact, 1 if not, 2 if it could not be read.""";

    private final PrintStream out;

    Verify(PrintStream out) {
        this.out = out;
    }

    /** Verifies the file that is named first. */
    public static void main(String[] arguments) {
        System.exit(new Verify(System.out).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() % 2 == 0) {
            out.println(USAGE);
            return UNUSABLE;
        }
        var file = Path.of(arguments.get(0));
        try {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")
                    ? archive(file, option(arguments, "--key"))
                    : trail(file, option(arguments, "--heads"));
        } catch (IOException | IllegalArgumentException unreadable) {
            out.println("cannot be read: " + unreadable);
            return UNUSABLE;
        }
    }

    private int archive(Path file, @Nullable String key) throws IOException {
        var result = ArchiveCheck.of(
                Files.readAllBytes(file), key == null ? null : Keys.verifying(Files.readString(Path.of(key))));
        if (result.wrong() != null) {
            out.println("BROKEN: " + result.wrong());
            return BROKEN;
        }
        out.printf(
                "intact: case %s, %d entries, %d decisions; head %d %s%n",
                result.subject(),
                result.entries(),
                result.decisions(),
                result.head().position(),
                result.head().hash());
        if (key == null) {
            out.println("signed with the key it brings; give the trusted one with --key");
        }
        return INTACT;
    }

    private int trail(Path file, @Nullable String heads) throws IOException {
        var verdict = verdict(file, heads == null ? List.of() : heads(Files.readString(Path.of(heads))));
        var fault = verdict.fault();
        if (fault != null) {
            out.printf("BROKEN: entry %d: %s: %s%n", fault.position(), fault.wrong(), fault.detail());
            return BROKEN;
        }
        out.printf(
                "intact: %d entries; head %d %s%n",
                verdict.entries(), verdict.head().position(), verdict.head().hash());
        return INTACT;
    }

    private static Verdict verdict(Path file, List<Head> heads) throws IOException {
        var chain = new Chain(Head.BEGINNING, heads);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null && !chain.isDecided(); line = lines.readLine()) {
                try {
                    chain.take(EntryLines.read(line).entry());
                } catch (IllegalArgumentException unreadable) {
                    chain.takeUnreadable(String.valueOf(unreadable.getMessage()));
                }
            }
        }
        return chain.end();
    }

    /** The heads in an answer of the route that lists them. */
    static List<Head> heads(String json) {
        List<Head> heads = new ArrayList<>();
        for (var item : JsonTree.list(JsonTree.object(json), "items")) {
            heads.add(new Head(JsonTree.number(item, "position"), JsonTree.text(item, "hash")));
        }
        return heads;
    }

    private static @Nullable String option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        if (at < 0 && arguments.size() > 1) {
            throw new IllegalArgumentException("unknown option " + arguments.get(1));
        }
        return at < 0 ? null : arguments.get(at + 1);
    }
}

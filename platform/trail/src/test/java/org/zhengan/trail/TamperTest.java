package org.zhengan.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengan.trail.Fault.Wrong;

/** Whatever is done to a trail, the first bad entry is named, and what was done to it. */
class TamperTest {

    private static final int MANIPULATIONS = 440;
    private static final int ENTRIES = 60;

    @ParameterizedTest(name = "{0}")
    @MethodSource("trails")
    void eachOfManyRandomManipulationsIsLocated(String name, List<Entry> sound, List<Head> heads) {
        long seed = Long.getLong("zhengan.seed", System.nanoTime());
        System.out.println("tampering with seed " + seed + "; again with -Dzhengan.seed=" + seed);
        var random = new Random(seed);
        assertThat(Trails.verify(sound, heads).intact()).as(name).isTrue();

        for (int turn = 0; turn < MANIPULATIONS; turn++) {
            var manipulation = Manipulation.of(sound, turn, random);

            var fault = Trails.verify(manipulation.trail(), heads).fault();

            located(manipulation, Objects.requireNonNull(fault, manipulation.name()), heads, seed);
        }
    }

    /** One that is made up, and one that a running gas service wrote, with the heads it published meanwhile. */
    static Stream<Arguments> trails() throws IOException {
        var made = Trails.of(ENTRIES, Algorithm.SHA_256);
        List<Entry> written = resource("gas-trail.ndjson")
                .lines()
                .map(line -> EntryLines.read(line).entry())
                .toList();
        return Stream.of(
                arguments("made up", made, everyTenth(made)),
                arguments("of a gas service", written, Verify.heads(resource("gas-heads.json"))));
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void anUntouchedTrailIsIntactWithEitherAlgorithm(Algorithm algorithm) {
        var trail = Trails.of(ENTRIES, algorithm);

        var verdict = Trails.verify(trail, everyTenth(trail));

        assertThat(verdict).isEqualTo(new Verdict(ENTRIES, Trails.head(trail, ENTRIES), null));
    }

    @Test
    void aTrailMayGoOnWithAnotherAlgorithm() {
        var trail = Trails.of(10, Algorithm.SHA_256);
        trail.add(Entry.chained(Trails.note("id-11", 11), 11, trail.get(9).hash(), Algorithm.SM3));

        assertThat(Trails.verify(trail, List.of()).intact()).isTrue();
    }

    @Test
    void aPartIsVerifiedFromTheEntryBeforeIt() {
        var trail = Trails.of(20, Algorithm.SHA_256);
        var chain = new Chain(Trails.head(trail, 10), everyTenth(trail));
        trail.subList(10, 15).forEach(chain::take);

        assertThat(chain.endOfPart()).isEqualTo(new Verdict(5, Trails.head(trail, 15), null));
    }

    @Test
    void whatACommandIsGivenIsVerifiedTheSame(@TempDir Path folder) throws Exception {
        var trail = Trails.of(ENTRIES, Algorithm.SHA_256);
        var heads = Files.writeString(
                folder.resolve("heads.json"),
                "{\"items\":[{\"position\":60,\"hash\":\"%s\"}]}"
                        .formatted(trail.get(59).hash()));
        var lines = new ArrayList<>(trail.stream()
                .map(entry -> new String(EntryLines.write(entry, null), StandardCharsets.UTF_8))
                .toList());
        var file = folder.resolve("trail.ndjson");

        assertThat(run(Files.write(file, lines), "--heads", heads)).startsWith("0 intact: 60 entries; head 60");
        lines.remove(59);
        assertThat(run(Files.write(file, lines))).startsWith("0 intact: 59 entries");
        assertThat(run(Files.write(file, lines), "--heads", heads)).startsWith("1 BROKEN: entry 60: TRUNCATED");
        lines.set(30, lines.get(30).replace("ERQI", "ECON"));
        assertThat(run(Files.write(file, lines))).startsWith("1 BROKEN: entry 31: EDITED");
        lines.set(20, lines.get(20).replace("{", "{\"more\":\"x\","));
        assertThat(run(Files.write(file, lines))).startsWith("1 BROKEN: entry 21: EDITED");
        assertThat(run(folder.resolve("nothing.ndjson"))).startsWith("2 cannot be read");
    }

    private static String run(Path file, Object... more) {
        var out = new java.io.ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        for (var each : more) {
            arguments.add(each.toString());
        }
        var print = new java.io.PrintStream(out, true, StandardCharsets.UTF_8);
        return new Verify(print).run(arguments) + " " + out.toString(StandardCharsets.UTF_8);
    }

    private static void located(Manipulation manipulation, Fault fault, List<Head> heads, long seed) {
        var about = "%s at %d, seed %d: %s".formatted(manipulation.name(), manipulation.first(), seed, fault);
        assertThat(fault.wrong()).as(about).isEqualTo(manipulation.wrong());
        if (fault.wrong() == Wrong.REWRITTEN) {
            // only heads tell, so it is known to within two of them
            assertThat(fault.position()).as(about).isLessThanOrEqualTo(manipulation.first());
            assertThat(heads)
                    .as(about)
                    .noneMatch(head -> head.position() >= fault.position() && head.position() < manipulation.first());
        } else {
            assertThat(fault.position()).as(about).isEqualTo(manipulation.first());
        }
    }

    private static String resource(String name) throws IOException {
        try (var content = Objects.requireNonNull(TamperTest.class.getResourceAsStream(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Head> everyTenth(List<Entry> trail) {
        List<Head> heads = new ArrayList<>();
        for (int position = 10; position <= trail.size(); position += 10) {
            heads.add(Trails.head(trail, position));
        }
        return heads;
    }
}

package org.zhengan.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengan.trail.Fault.Wrong;

/** Whatever is done to a trail, the first bad entry is named, and what was done to it. */
class TamperTest {

    private static final int MANIPULATIONS = 440;
    private static final int ENTRIES = 60;

    @Test
    void eachOfManyRandomManipulationsIsLocated() {
        long seed = Long.getLong("zhengan.seed", System.nanoTime());
        System.out.println("tampering with seed " + seed + "; again with -Dzhengan.seed=" + seed);
        var random = new Random(seed);
        var sound = Trails.of(ENTRIES, Algorithm.SHA_256);
        var heads = everyTenth(sound);

        for (int turn = 0; turn < MANIPULATIONS; turn++) {
            var manipulation = Manipulation.of(sound, turn, random);

            var fault = Trails.verify(manipulation.trail(), heads).fault();

            located(manipulation, Objects.requireNonNull(fault, manipulation.name()), seed);
        }
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

    private static void located(Manipulation manipulation, Fault fault, long seed) {
        var about = "%s at %d, seed %d: %s".formatted(manipulation.name(), manipulation.first(), seed, fault);
        assertThat(fault.wrong()).as(about).isEqualTo(manipulation.wrong());
        if (fault.wrong() == Wrong.REWRITTEN) {
            // only heads tell, so it is known to within a day
            assertThat(manipulation.first()).as(about).isBetween(fault.position(), fault.position() + 9);
        } else {
            assertThat(fault.position()).as(about).isEqualTo(manipulation.first());
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

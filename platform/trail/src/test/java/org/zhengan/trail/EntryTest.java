package org.zhengan.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What an entry's hash is taken over is a promise to whoever writes a verifier of his own. */
class EntryTest {

    private static final Note NOTE = new Note(
            Kind.EVENT,
            "id-1",
            "gas.leak-alarm.raised",
            "2026-03-01T00:00:00Z",
            "case-1",
            "ERQI",
            "张三",
            "raise",
            3,
            "d1",
            "{\"a\":1}");

    @Test
    void theHashIsTakenOverEachFieldBehindItsLength() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var fields = new DataOutputStream(bytes)) {
            for (var field : new String[] {
                "abc",
                "SHA-256",
                "7",
                "EVENT",
                "id-1",
                "gas.leak-alarm.raised",
                "2026-03-01T00:00:00Z",
                "case-1",
                "ERQI",
                "张三",
                "raise",
                "3",
                "d1",
                "{\"a\":1}"
            }) {
                var utf8 = field.getBytes(StandardCharsets.UTF_8);
                fields.writeInt(utf8.length);
                fields.write(utf8);
            }
        }

        assertThat(Entry.chained(NOTE, 7, "abc", Algorithm.SHA_256).hash())
                .isEqualTo(Algorithm.SHA_256.hash(bytes.toByteArray()));
    }

    @Test
    void theDigestsAreThoseOfTheirStandards() {
        var abc = "abc".getBytes(StandardCharsets.US_ASCII);

        assertThat(Algorithm.SHA_256.hash(abc))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Algorithm.SM3.hash(abc))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void anEntryIsReadFromItsLineAsItWasWritten() {
        var entry = Entry.chained(NOTE, 7, "abc", Algorithm.SM3);

        assertThat(EntryLines.read(new String(EntryLines.write(entry, "abc"), StandardCharsets.UTF_8)))
                .isEqualTo(new EntryLines.Line(entry, "abc"));
        assertThat(EntryLines.read(new String(EntryLines.write(entry, null), StandardCharsets.UTF_8)))
                .isEqualTo(new EntryLines.Line(entry, null));
    }
}

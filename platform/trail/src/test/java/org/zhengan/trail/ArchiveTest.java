package org.zhengan.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** An archive verifies as it was made, and in no other form. */
class ArchiveTest {

    private static final String KEY = key();
    private static final String DECISION = "{\"version\":1,\"command\":\"raise\",\"inputs\":{\"值\":7}}";

    private final List<Entry> trail = Trails.chained(
            List.of(
                    Trails.note("before", 3),
                    of("case-1", 1, Algorithm.SHA_256.hash(DECISION.getBytes(StandardCharsets.UTF_8))),
                    Trails.note("between", 3),
                    of("case-1", 2, "")),
            Algorithm.SHA_256);

    @Test
    void anArchiveVerifiesAsItWasMade() {
        var result = ArchiveCheck.of(archive(2, DECISION), null);

        assertThat(result).isEqualTo(new ArchiveCheck.Result("case-1", 2, 1, Trails.head(trail, 4), null));
    }

    @Test
    void anyReaderOfZipFilesOpensIt() throws Exception {
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive(2, DECISION)))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }

        assertThat(names)
                .containsExactly("trail.ndjson", "decisions.ndjson", "public-key.pem", "manifest.json", "manifest.sig");
    }

    @Test
    void oneChangedByteAnywhereIsNoticed() {
        var archive = archive(2, DECISION);

        for (int at = 0; at < archive.length; at++) {
            archive[at] ^= 1;
            assertThat(ArchiveCheck.of(archive, null).wrong()).as("byte %d", at).isNotNull();
            archive[at] ^= 1;
        }
        assertThat(ArchiveCheck.of(archive, null).wrong()).isNull();
    }

    @Test
    void whatIsSignedWithAnotherKeyIsNotTrusted() {
        var trusted = Keys.verifying(Keys.publicPem(Keys.signing(key())));

        assertThat(ArchiveCheck.of(archive(2, DECISION), trusted).wrong()).contains("another key");
        assertThat(ArchiveCheck.of(archive(2, DECISION), Keys.verifying(Keys.publicPem(Keys.signing(KEY))))
                        .wrong())
                .isNull();
    }

    @Test
    void whatTheTrailDoesNotHoldIsNoticedThoughItIsSigned() {
        assertThat(ArchiveCheck.of(archive(3, DECISION), null).wrong()).contains("does not reach the version");
        assertThat(ArchiveCheck.of(archive(2, DECISION.replace("7", "8")), null).wrong())
                .contains("decision 1");
    }

    @Test
    void aDecisionThatWasLeftOutIsNoticedThoughItIsSigned() {
        assertThat(ArchiveCheck.of(archive(2, ""), null).wrong()).isEqualTo("decision 1 is missing");
    }

    private byte[] archive(long version, String decision) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        var lines = new ByteArrayOutputStream();
        for (int position : new int[] {2, 4}) {
            var previous = trail.get(position - 2).hash();
            lines.writeBytes(EntryLines.write(trail.get(position - 1), previous));
            lines.write('\n');
        }
        parts.put(Archive.TRAIL, lines.toByteArray());
        parts.put(Archive.DECISIONS, (decision.isEmpty() ? "" : decision + "\n").getBytes(StandardCharsets.UTF_8));
        var about = new Archive.About(
                "gas", "leak-alarms", "case-1", version, "2026-03-01T00:00:00Z", "auditor", Trails.head(trail, 4));
        return Archive.write(about, parts, Keys.signing(KEY));
    }

    private static Note of(String subject, long version, String decision) {
        return new Note(
                Kind.EVENT,
                "e-" + version,
                "t",
                "2026-03-01T00:00:00Z",
                subject,
                "ERQI",
                "a",
                "c",
                version,
                decision,
                "{}");
    }

    private static String key() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

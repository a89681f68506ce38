package org.zhengan.trail;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Verifies the archive of a case: its signature, each part, each entry of the trail, each decision. */
public final class ArchiveCheck {

    /**
     * What came of it.
     *
     * @param wrong the first thing wrong, if anything is
     */
    public record Result(String subject, int entries, int decisions, Head head, @Nullable String wrong) {}

    private final Map<String, byte[]> parts;
    private final Map<String, Object> manifest;
    private final Map<Long, String> decided = new TreeMap<>();
    private long version;
    private int entries;
    private int decisions;

    private ArchiveCheck(Map<String, byte[]> parts) {
        this.parts = parts;
        this.manifest = JsonTree.object(text(Archive.MANIFEST));
    }

    /** Verifies {@code file}, signed with the key that belongs to {@code pinned} or, without one, to the key it brings. */
    public static Result of(byte[] file, @Nullable PublicKey pinned) {
        try {
            return new ArchiveCheck(StoredZip.read(file)).result(pinned);
        } catch (IllegalArgumentException broken) {
            return new Result("", 0, 0, Head.BEGINNING, Objects.toString(broken.getMessage()));
        }
    }

    private Result result(@Nullable PublicKey pinned) {
        signature(pinned);
        partsAreThoseOfTheManifest();
        var subject = JsonTree.text(manifest, "subject");
        trail(subject);
        decisions();
        require(version == JsonTree.number(manifest, "version"), "the trail does not reach the version of the case");
        var head = JsonTree.members(manifest.getOrDefault("head", Map.of()));
        return new Result(
                subject,
                entries,
                decisions,
                new Head(JsonTree.number(head, "position"), JsonTree.text(head, "hash")),
                null);
    }

    private void signature(@Nullable PublicKey pinned) {
        require(Archive.FORMAT.equals(manifest.get("format")), "it is no archive of a case");
        var key = Keys.verifying(text(Archive.PUBLIC_KEY));
        require(pinned == null || pinned.equals(key), "it is signed with another key than the one that is trusted");
        require(Keys.isSignedBy(key, part(Archive.MANIFEST), part(Archive.SIGNATURE)), "the signature is not right");
    }

    private void partsAreThoseOfTheManifest() {
        var listed = JsonTree.list(manifest, "parts");
        require(listed.size() + 2 == parts.size(), "there are other parts than the manifest lists");
        for (var each : listed) {
            var name = JsonTree.text(each, "name");
            var content = part(name);
            require(
                    content.length == JsonTree.number(each, "bytes")
                            && Algorithm.SHA_256.hash(content).equals(each.get("sha256")),
                    name + " is not what the manifest says");
        }
    }

    private void trail(String subject) {
        var before = Head.BEGINNING;
        for (var text : lines(Archive.TRAIL)) {
            var line = EntryLines.read(text);
            var entry = line.entry();
            var at = "entry " + entry.position();
            require(line.previous() != null && entry.follows(line.previous()), at + " is not as it was written");
            require(entry.note().subject().equals(subject), at + " is of another case");
            require(entry.position() > before.position(), at + " is out of order");
            require(
                    entry.position() > before.position() + 1 || before.hash().equals(line.previous()),
                    at + " does not follow the one before it");
            before = new Head(entry.position(), entry.hash());
            version = Math.max(version, entry.note().version());
            decided.put(entry.note().version(), entry.note().decision());
            entries++;
        }
    }

    private void decisions() {
        for (var text : lines(Archive.DECISIONS)) {
            var of = JsonTree.number(JsonTree.object(text), "version");
            require(
                    Algorithm.SHA_256
                            .hash(text.getBytes(StandardCharsets.UTF_8))
                            .equals(decided.remove(of)),
                    "decision " + of + " is not the one in the trail");
            decisions++;
        }
        decided.forEach((of, digest) -> require(digest.isEmpty(), "decision " + of + " is missing"));
    }

    private List<String> lines(String name) {
        return text(name).lines().toList();
    }

    private String text(String name) {
        return new String(part(name), StandardCharsets.UTF_8);
    }

    private byte[] part(String name) {
        var content = parts.get(name);
        require(content != null, name + " is missing");
        return Objects.requireNonNull(content);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

package org.zhengan.trail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.ObjectWriteContext;

/**
 * A case as it leaves the suite: a ZIP file of parts, a manifest with the SHA-256 of each, and an Ed25519 signature of the
 * manifest. {@link ArchiveCheck} verifies it without the suite.
 */
public final class Archive {

    /** The case as callers see it. */
    public static final String CASE = "case.json";

    /** The case's entries of the trail, each with the hash of the entry before it. */
    public static final String TRAIL = "trail.ndjson";

    /** Its decisions with their inputs; SHA-256 of a line is the decision its entry of the trail names. */
    public static final String DECISIONS = "decisions.ndjson";

    /** The documents its decisions stand on. */
    public static final String DOCUMENTS = "documents.json";

    static final String FORMAT = "zhengan-case-archive/1";
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";
    static final String PUBLIC_KEY = "public-key.pem";

    private Archive() {}

    /**
     * What an archive is of.
     *
     * @param version version of the thing
     * @param at      when it was made, RFC 3339
     * @param by      who asked for it
     * @param head    the trail's last entry then
     */
    public record About(String context, String ledger, String subject, long version, String at, String by, Head head) {}

    /** The bytes of an archive, signed with {@code key}. */
    public static byte[] write(About about, Map<String, byte[]> parts, PrivateKey key) {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        all.put(PUBLIC_KEY, Keys.publicPem(key).getBytes(StandardCharsets.UTF_8));
        var manifest = manifest(about, all);
        all.put(MANIFEST, manifest);
        all.put(SIGNATURE, Keys.sign(key, manifest));
        return StoredZip.write(all);
    }

    private static byte[] manifest(About about, Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var json = JsonTree.JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("context", about.context());
            json.writeStringProperty("ledger", about.ledger());
            json.writeStringProperty("subject", about.subject());
            json.writeNumberProperty("version", about.version());
            json.writeStringProperty("exportedAt", about.at());
            json.writeStringProperty("exportedBy", about.by());
            json.writeObjectPropertyStart("head");
            json.writeNumberProperty("position", about.head().position());
            json.writeStringProperty("hash", about.head().hash());
            json.writeEndObject();
            json.writeArrayPropertyStart("parts");
            parts.forEach((name, content) -> {
                json.writeStartObject();
                json.writeStringProperty("name", name);
                json.writeNumberProperty("bytes", content.length);
                json.writeStringProperty("sha256", Algorithm.SHA_256.hash(content));
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}

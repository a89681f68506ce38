package org.zhengan.runtime.personal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Brings one document under the current key: every sealed value, wherever it stands, and the hashes it is found by. */
final class Resealing {

    private static final String DATA = "data.";

    private final Vault vault;
    private final String collection;
    private final String document;
    private final Document hashes;

    private Resealing(Vault vault, String collection, String id, Document document) {
        this.vault = vault;
        this.collection = collection;
        this.document = collection + '\0' + id + '\0';
        this.hashes = new Document(document.get(Vault.LOOKUP, new Document()));
    }

    /** The fields of {@code document}, sealed for {@code id} of {@code collection}, that change, as they then are. */
    static Document of(Vault vault, String collection, String id, Document document) {
        return new Resealing(vault, collection, id, document).changes(document);
    }

    private Document changes(Document document) {
        var changed = new Document();
        document.forEach((name, value) -> {
            var after = value == null ? null : walked(value, name);
            if (after != null) {
                changed.put(name, after);
            }
        });
        if (!hashes.equals(document.get(Vault.LOOKUP, new Document()))) {
            changed.put(Vault.LOOKUP, hashes);
        }
        return changed;
    }

    /** What {@code value} becomes; null where it stays. */
    private @Nullable Object walked(Object value, String at) {
        if (value instanceof Document inner) {
            var copy = new Document();
            boolean differs = false;
            for (var entry : inner.entrySet()) {
                var after = entry.getValue() == null ? null : walked(entry.getValue(), at + "." + entry.getKey());
                differs |= after != null;
                copy.put(entry.getKey(), after == null ? entry.getValue() : after);
            }
            return differs ? copy : null;
        } else if (value instanceof List<?> items) {
            List<@Nullable Object> copy = new ArrayList<>();
            boolean differs = false;
            for (var item : items) {
                var after = item == null ? null : walked(item, at);
                differs |= after != null;
                copy.add(after == null ? item : after);
            }
            return differs ? copy : null;
        }
        return Vault.isSealed(value) ? resealed((Binary) value, at) : null;
    }

    private @Nullable Object resealed(Binary sealed, String at) {
        if (Vault.tag(sealed).equals(vault.tag())) {
            return null;
        }
        var plain = vault.open(document + at, sealed);
        if (at.startsWith(DATA)) {
            var field = at.substring(DATA.length());
            var value = new String(plain, StandardCharsets.UTF_8);
            hashes.computeIfPresent(Vault.lookup(field), (name, hash) -> vault.hashes(collection, field, value)
                    .get(0));
        }
        return vault.seal(document + at, plain);
    }
}

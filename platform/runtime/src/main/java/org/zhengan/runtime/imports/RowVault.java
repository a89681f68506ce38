package org.zhengan.runtime.imports;

import java.util.List;
import org.bson.Document;
import org.zhengan.runtime.personal.Vault;
import org.zhengan.runtime.shape.RecordDocuments;
import org.zhengan.runtime.shape.Seal;

/**
 * Rows as they were sent, in the store: cells may name people, whatever their columns say, so where there is a key they
 * are sealed, and so is the hash of a file.
 */
record RowVault(Vault vault) {

    static final String ROWS = "rows";
    static final String HASH = "hash";

    Document write(String collection, String id, Chunk chunk) {
        var document = RecordDocuments.write(chunk);
        if (vault.hasKey()) {
            var rows = new Document(ROWS, document.get(ROWS)).toJson();
            document.put(ROWS, seal(collection, id).close(ROWS, rows));
            document.put(Vault.SEALED_BY, List.of(vault.tag()));
        }
        return document;
    }

    /** A chunk whose rows are forgotten has none. */
    Chunk read(String collection, Document document) {
        var rows = document.get(ROWS);
        if (rows == null) {
            document.put(ROWS, List.of());
        } else if (!(rows instanceof List)) {
            var json = seal(collection, document.getString("_id")).open(ROWS, rows);
            document.put(ROWS, Document.parse(json).get(ROWS));
        }
        return RecordDocuments.read(document, Chunk.class);
    }

    Document hash(String collection, String id, String hash) {
        return vault.hasKey()
                ? new Document(HASH, seal(collection, id).close(HASH, hash))
                        .append(Vault.SEALED_BY, List.of(vault.tag()))
                : new Document(HASH, hash);
    }

    boolean isHash(String collection, Document kept, String hash) {
        var known = kept.get(HASH, (Object) "");
        return hash.equals(
                known instanceof String plain
                        ? plain
                        : seal(collection, kept.getString("_id")).open(HASH, known));
    }

    private Seal seal(String collection, String id) {
        return vault.of(collection, id);
    }
}

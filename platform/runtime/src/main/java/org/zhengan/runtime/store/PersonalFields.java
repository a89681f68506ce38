package org.zhengan.runtime.store;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.personal.Personal;
import org.zhengan.rules.programme.Filter;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.runtime.personal.Vault;
import org.zhengan.runtime.shape.Seal;
import org.zhengan.runtime.shape.Shape;

/** What of the things of one ledger is somebody's: how it is sealed, and by what it is found. */
public final class PersonalFields<T> {

    private final Vault vault;
    private final String collection;
    private final boolean kept;
    private final List<String> found;
    private final Shape shape;

    PersonalFields(Ledger<T, ?> ledger, Vault vault) {
        this.vault = vault;
        this.collection = ledger.path();
        this.kept = ledgerKeeps(ledger);
        if (kept && !vault.hasKey()) {
            throw new IllegalStateException(collection
                    + " keep what is somebody's, and there is no key to seal it with: set ZHENGAN_PERSONAL_KEYS_<ID>"
                    + " to 32 random bytes in Base64");
        }
        this.shape = Shape.of(ledger.lifecycle().type());
        this.found = ledger.filters().stream()
                .filter(filter -> isPersonal(ledger, filter))
                .map(Filter::field)
                .toList();
    }

    /** Whether the things of {@code ledger}, or the commands given to them, hold anything that is somebody's. */
    static boolean ledgerKeeps(Ledger<?, ?> ledger) {
        return Shape.of(ledger.lifecycle().type()).isPersonal()
                || ledger.lifecycle().table().stream()
                        .anyMatch(row -> Shape.of(row.commandType()).isPersonal());
    }

    /** Whether {@code filter} asks for something that is somebody's; of that only the whole can be asked for. */
    public static boolean isPersonal(Ledger<?, ?> ledger, Filter filter) {
        var field = Shape.of(ledger.lifecycle().type()).field(filter.field()).orElseThrow();
        boolean personal = field.shape().kind() == Shape.Kind.PERSONAL;
        if (personal && filter.kind() == Filter.Kind.SPAN) {
            throw new IllegalArgumentException("no span of " + filter.field() + ": it is somebody's");
        }
        return personal;
    }

    /** Whether there is anything of the kind. */
    public boolean isKept() {
        return kept;
    }

    /** What keeps it in the document {@code id}. */
    public Seal seal(String id) {
        return kept ? vault.of(collection, id) : Seal.NONE;
    }

    /** Cipher and key of what is written now, where anything is sealed. */
    Optional<String> tag() {
        return kept ? Optional.of(vault.tag()) : Optional.empty();
    }

    /** The hashes by which {@code thing} is found; null where it is found by none. */
    @Nullable
    Document hashes(T thing) {
        var hashes = new Document();
        for (var field : found) {
            if (read(thing, field) instanceof Personal<?> value && !value.isErased()) {
                var all = vault.hashes(collection, field, value.value().value());
                hashes.append(Vault.lookup(field), all.get(0));
            }
        }
        return hashes.isEmpty() ? null : hashes;
    }

    private @Nullable Object read(Object thing, String path) {
        @Nullable Object value = thing;
        var within = shape;
        for (var name : path.split("\\.", -1)) {
            var field = within.field(name).orElseThrow();
            value = value == null ? null : field.read(value);
            within = field.shape();
        }
        return value;
    }

    /** The hashes under which {@code value} may be kept. */
    public List<String> hashes(String field, Personal<?> value) {
        return vault.hashes(collection, field, value.value().value());
    }
}

package org.zhengan.vaccine.material;

import java.util.Collection;
import java.util.List;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Rule;

/** Every kind of material is in the archive (归档齐全), 4.4.3; of identifications only where there were any. */
public final class Archived implements Rule<Archived.Holdings> {

    /**
     * What is there.
     *
     * @param documents         the kinds of material in the archive
     * @param hasIdentification whether something was identified by experts (鉴定)
     */
    public record Holdings(Collection<String> documents, boolean hasIdentification) {}

    /** What is missing, in the order of the clause. */
    public static List<String> missing(Holdings held) {
        return IncidentContents.ARCHIVE.missing(held.documents()).stream()
                .filter(kind -> held.hasIdentification() || !kind.equals(IncidentContents.IDENTIFICATION))
                .toList();
    }

    @Override
    public Basis basis() {
        return IncidentContents.ARCHIVE.basis();
    }

    @Override
    public Finding check(Holdings held) {
        return IncidentContents.ARCHIVE.complete(missing(held));
    }
}

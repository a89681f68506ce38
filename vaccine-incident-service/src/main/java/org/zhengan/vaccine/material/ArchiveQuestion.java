package org.zhengan.vaccine.material;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** Which kinds of material are in an archive, and whether there was an identification. */
public record ArchiveQuestion(
        @Label("归档资料") List<String> documents, @Label("有鉴定") @Nullable Boolean hasIdentification) {

    public ArchiveQuestion {
        IncidentContents.ARCHIVE.known(new Checks(), "documents", documents).end();
        documents = List.copyOf(documents);
    }

    Archived.Holdings held() {
        return new Archived.Holdings(documents, Boolean.TRUE.equals(hasIdentification));
    }
}

package org.zhengan.vaccine.publication;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.lifecycle.Change;

/** Data of {@code vaccine.publication.*} events; the text itself is read from the ledger. */
public record PublicationV1(
        String publicationId,
        InfoType infoType,
        ReleaseForm form,
        Publisher publisher,
        @Nullable String incidentId,
        @Nullable String refusal) {

    static PublicationV1 of(Change<Publication, ?> change) {
        var now = change.after();
        return new PublicationV1(
                change.id(), now.infoType(), now.form(), now.publisher(), now.incidentId(), now.refusal());
    }
}

package org.zhengan.vaccine.misinformation;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.lifecycle.Change;

/** Data of {@code vaccine.misinformation.handled}. */
public record MisinformationV1(
        String id, MisinformationKind kind, @Nullable String incidentId, @Nullable String publicationId) {

    static MisinformationV1 of(Change<Misinformation, ?> change) {
        var now = change.after();
        return new MisinformationV1(change.id(), now.kind(), now.incidentId(), now.publicationId());
    }
}

package org.zhengan.vaccine.aefi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Change;

/** Data of every {@code vaccine.aefi.*} event: the case without its person. An absent fact is not decided. */
public record AefiChangedV1(
        String caseId,
        String caseNo,
        VaccineCode vaccineCode,
        @Nullable BatchNumber batchNo,
        District district,
        LocalDate onsetOn,
        boolean death,
        @Nullable LocalDate diedOn,
        @Nullable ManifestationGroup manifestationGroup,
        @Nullable Boolean especiallySerious,
        @Nullable Boolean rareOrUnexpected,
        @Nullable Boolean suspectedVaccineRelated,
        @Nullable DiagnosisCategory diagnosis,
        @Nullable String incidentId) {

    static AefiChangedV1 of(Change<AefiCase, ?> change) {
        var now = change.after();
        var diagnosis = now.diagnosis();
        return new AefiChangedV1(
                change.id(),
                now.caseNo(),
                now.vaccineCode(),
                now.batchNo(),
                now.district(),
                now.onsetOn(),
                now.diedOn() != null,
                now.diedOn(),
                now.manifestationGroup(),
                now.especiallySerious(),
                now.rareOrUnexpected(),
                now.suspectedVaccineRelated(),
                diagnosis == null ? null : diagnosis.category(),
                now.incidentId());
    }
}

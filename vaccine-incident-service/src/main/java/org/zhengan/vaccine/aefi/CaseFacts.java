package org.zhengan.vaccine.aefi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** Facts of a case that experts decide (专家判定) and that may come in late; absent means not decided. */
public record CaseFacts(
        @Label("死亡日期") @Nullable LocalDate diedOn,
        @Label("临床表现组") @Nullable ManifestationGroup manifestationGroup,
        @Label("罕见或非预期") @Nullable Boolean rareOrUnexpected,
        @Label("特别严重") @Nullable Boolean especiallySerious,
        @Label("特别严重类别") @Nullable SeriousKind especiallySeriousKind,
        @Label("疑似与疫苗有关") @Nullable Boolean suspectedVaccineRelated) {

    public CaseFacts {
        CaseChecks.seriousness(new Checks(), especiallySerious, especiallySeriousKind)
                .end();
    }

    /** These facts, with what {@code later} decides in their place. */
    CaseFacts updatedBy(@Nullable CaseFacts later) {
        if (later == null) {
            return this;
        }
        var serious = latest(especiallySerious, later.especiallySerious);
        var kind = Boolean.TRUE.equals(serious) ? latest(especiallySeriousKind, later.especiallySeriousKind) : null;
        return new CaseFacts(
                latest(diedOn, later.diedOn),
                latest(manifestationGroup, later.manifestationGroup),
                latest(rareOrUnexpected, later.rareOrUnexpected),
                serious,
                kind,
                latest(suspectedVaccineRelated, later.suspectedVaccineRelated));
    }

    private static <V> @Nullable V latest(@Nullable V known, @Nullable V later) {
        return later == null ? known : later;
    }
}

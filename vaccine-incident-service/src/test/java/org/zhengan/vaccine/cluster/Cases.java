package org.zhengan.vaccine.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.CaseState;
import org.zhengan.vaccine.aefi.ManifestationGroup;
import org.zhengan.vaccine.aefi.VaccineCode;

/** Cases as phrases. */
record Cases(ClusterCase value) {

    static final LocalDate LATER = LocalDate.of(2022, 12, 31);

    static Cases rare(String batch, String onset) {
        return of(batch, onset, null, true, null);
    }

    static Cases serious(String batch, String onset) {
        return of(batch, onset, null, null, true);
    }

    static Cases death(String batch, String diedOn) {
        return of(batch, "2022-02-01", LocalDate.parse(diedOn), null, null);
    }

    private static Cases of(
            String batch, String onset, @Nullable LocalDate died, @Nullable Boolean rare, @Nullable Boolean serious) {
        return new Cases(new ClusterCase(
                null,
                new VaccineCode("HPV4"),
                batch.isEmpty() ? null : new BatchNumber(batch),
                District.JINSHUI,
                LocalDate.parse(onset),
                died,
                new ManifestationGroup("FEVER"),
                rare,
                serious,
                true,
                null));
    }

    Cases in(@Nullable District district) {
        return new Cases(new ClusterCase(
                null,
                value.vaccineCode(),
                value.batchNo(),
                district,
                value.onsetOn(),
                value.diedOn(),
                value.manifestationGroup(),
                value.rareOrUnexpected(),
                value.especiallySerious(),
                value.suspectedVaccineRelated(),
                value.state()));
    }

    Cases showing(@Nullable String group) {
        return new Cases(new ClusterCase(
                null,
                value.vaccineCode(),
                value.batchNo(),
                value.district(),
                value.onsetOn(),
                value.diedOn(),
                group == null ? null : new ManifestationGroup(group),
                value.rareOrUnexpected(),
                value.especiallySerious(),
                value.suspectedVaccineRelated(),
                value.state()));
    }

    Cases of(String vaccine) {
        return standing(vaccine, value.suspectedVaccineRelated(), value.state());
    }

    Cases suspected(@Nullable Boolean suspected) {
        return standing(value.vaccineCode().value(), suspected, value.state());
    }

    Cases standing(CaseState state) {
        return standing(value.vaccineCode().value(), value.suspectedVaccineRelated(), state);
    }

    private Cases standing(String vaccine, @Nullable Boolean suspected, @Nullable CaseState state) {
        return new Cases(new ClusterCase(
                null,
                new VaccineCode(vaccine),
                value.batchNo(),
                value.district(),
                value.onsetOn(),
                value.diedOn(),
                value.manifestationGroup(),
                value.rareOrUnexpected(),
                value.especiallySerious(),
                suspected,
                state));
    }

    List<ClusterCase> times(int count) {
        List<ClusterCase> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(value);
        }
        return many;
    }
}

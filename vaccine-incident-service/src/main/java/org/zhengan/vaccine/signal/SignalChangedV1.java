package org.zhengan.vaccine.signal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Change;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.grade.Location;

/** Data of every {@code vaccine.signal.*} event: what an incident is opened from, without the text. */
public record SignalChangedV1(
        String signalId,
        SignalSource source,
        Location location,
        District district,
        String learnedBy,
        Instant learnedAt,
        List<BatchNumber> relatedBatches,
        @Nullable Grade predictedGrade,
        @Nullable String warningId) {

    static SignalChangedV1 of(Change<SignalInfo, ?> change) {
        var signal = change.after();
        return new SignalChangedV1(
                change.id(),
                signal.source(),
                signal.location(),
                signal.district(),
                signal.learnedBy(),
                signal.learnedAt(),
                signal.relatedBatches(),
                signal.predictedGrade(),
                signal.warningId());
    }
}

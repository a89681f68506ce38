package org.zhengan.vaccine.batch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Change;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.VaccineCode;
import org.zhengan.vaccine.batch.BatchCommands.RecordMovement;
import org.zhengan.vaccine.batch.BatchCommands.RecordStock;

/** What is told of a controlled lot. */
final class BatchEvents {

    private BatchEvents() {}

    /** Data of the events that tell of a measure; {@code districts} and {@code units} are whom the notice binds. */
    public record BatchMeasureV1(
            String controlId,
            String controlNo,
            VaccineCode vaccineCode,
            BatchNumber batchNo,
            District district,
            @Nullable String incidentId,
            @Nullable String signalId,
            List<District> districts,
            List<String> units,
            List<String> notifiedUnits) {

        static BatchMeasureV1 of(Change<BatchControl, ?> change) {
            var now = change.after();
            var notice = now.notice();
            return new BatchMeasureV1(
                    change.id(),
                    now.controlNo(),
                    now.vaccineCode(),
                    now.batchNo(),
                    now.district(),
                    now.incidentId(),
                    now.signalId(),
                    notice == null ? List.of() : notice.districts(),
                    notice == null ? List.of() : notice.units(),
                    now.notifiedUnits());
        }
    }

    /** Data of {@code vaccine.batch.discrepancy-found}, in doses: above zero they are missing. */
    public record DiscrepancyFoundV1(
            String controlId, VaccineCode vaccineCode, BatchNumber batchNo, String unit, long difference) {

        static DiscrepancyFoundV1 of(Change<BatchControl, RecordStock> change) {
            var lot = change.after();
            var row = change.command().stock();
            return new DiscrepancyFoundV1(change.id(), lot.vaccineCode(), lot.batchNo(), row.unit(), row.difference());
        }
    }

    /** Data of {@code vaccine.batch.movement-recorded} and {@code vaccine.batch.control-breached}. */
    public record BatchMovementV1(
            String controlId,
            VaccineCode vaccineCode,
            BatchNumber batchNo,
            String unit,
            District unitDistrict,
            Stop kind,
            long quantity,
            Instant occurredAt,
            @Nullable Instant suspendedAt) {

        static BatchMovementV1 of(Change<BatchControl, RecordMovement> change) {
            var lot = change.after();
            var movement = change.command();
            return new BatchMovementV1(
                    change.id(),
                    lot.vaccineCode(),
                    lot.batchNo(),
                    movement.unit(),
                    movement.district(),
                    movement.kind(),
                    movement.quantity(),
                    movement.occurredAt(),
                    lot.suspendedAt().orElse(null));
        }
    }
}

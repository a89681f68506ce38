package org.zhengan.vaccine.batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.VaccineCode;

/**
 * The control of one lot in one area (涉事疫苗控制), 2.2.2(3).
 *
 * @param controlNo         {@code BC-<year>-<5 digits>}
 * @param stopNoticeMinutes how soon the notice to stop was to go out, as set when the lot was identified
 * @param ledger            one row for each unit that holds or held doses
 * @param breaches          what was done with it after it was to stop
 */
public record BatchControl(
        @Label("控制编号") String controlNo,
        @Label("疫苗编码") VaccineCode vaccineCode,
        @Label("疫苗批号") BatchNumber batchNo,
        @Label("行政区域") District district,
        @Label("关联事件") @Nullable String incidentId,
        @Label("关联监测信息") @Nullable String signalId,
        @Label("确定时间") Instant identifiedAt,
        @Label("停用通知时限（分钟）") int stopNoticeMinutes,
        @Label("停用通知") @Nullable Notice notice,
        @Label("已通知单位") List<String> notifiedUnits,
        @Label("控制措施") List<Measure> measures,
        @Label("单位台账") List<Stock> ledger,
        @Label("违反控制") List<Breach> breaches) {

    public BatchControl {
        notifiedUnits = List.copyOf(notifiedUnits);
        measures = List.copyOf(measures);
        ledger = List.copyOf(ledger);
        breaches = List.copyOf(breaches);
    }

    /** When it was to stop; empty while no notice has gone out. */
    Optional<Instant> suspendedAt() {
        return measures.stream()
                .filter(measure -> measure.kind() == BatchState.SUSPENDED)
                .map(Measure::at)
                .findFirst();
    }

    /** Whether {@code movement} broke the control: it is later than the notice and of somebody whom the notice binds. */
    boolean isBrokenBy(BatchCommands.RecordMovement movement) {
        return notice != null
                && suspendedAt().filter(at -> movement.occurredAt().isAfter(at)).isPresent()
                && notice.binds(movement.unit(), movement.district());
    }

    /** Whether every dose of every unit is accounted for; not while nothing was recorded. */
    boolean isBalanced() {
        return !ledger.isEmpty() && ledger.stream().allMatch(Stock::isBalanced);
    }

    Optional<Stock> stockOf(Stock row) {
        return ledger.stream().filter(each -> each.unit().equals(row.unit())).findFirst();
    }

    BatchControl notified(Notice sent, List<String> told) {
        return with(sent, told, measures, ledger, breaches);
    }

    BatchControl with(Measure measure) {
        return with(notice, notifiedUnits, longer(measures, measure), ledger, breaches);
    }

    BatchControl with(Stock row) {
        var others = ledger.stream().filter(each -> !each.unit().equals(row.unit()));
        return with(
                notice,
                notifiedUnits,
                measures,
                Stream.concat(others, Stream.of(row)).toList(),
                breaches);
    }

    BatchControl with(Breach breach) {
        var same = breaches.stream().filter(breach::isOf).reduce(breach, Breach::and);
        var others = breaches.stream().filter(each -> !breach.isOf(each)).toList();
        return with(notice, notifiedUnits, measures, ledger, longer(others, same));
    }

    private BatchControl with(
            @Nullable Notice sent, List<String> told, List<Measure> taken, List<Stock> rows, List<Breach> broken) {
        return new BatchControl(
                controlNo,
                vaccineCode,
                batchNo,
                district,
                incidentId,
                signalId,
                identifiedAt,
                stopNoticeMinutes,
                sent,
                told,
                taken,
                rows,
                broken);
    }

    private static <E> List<E> longer(List<E> items, E one) {
        return Stream.concat(items.stream(), Stream.of(one)).toList();
    }
}

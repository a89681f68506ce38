package org.zhengan.vaccine.warning;

import java.time.Instant;
import java.util.List;
import org.zhengan.rules.Label;

/** To whom and when a warning was told (预警报告、通知记录). */
public record WarningReport(@Label("对象") Addressee to, @Label("时间") Instant at) {

    /** Which of {@code wanted} none of {@code reports} went to. */
    static List<Addressee> missing(List<Addressee> wanted, List<WarningReport> reports) {
        return wanted.stream()
                .filter(each -> reports.stream().noneMatch(report -> report.to() == each))
                .toList();
    }
}

package org.zhengan.vaccine.incident;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;

/** What is written of an incident when it is over (结案资料), item by item. */
public record Records(
        @Label("终报") @Nullable FinalReport finalReport,
        @Label("综合评估") @Nullable Map<String, String> evaluation443,
        @Label("事件评估") @Nullable Map<String, String> evaluation61,
        @Label("工作总结") @Nullable Map<String, String> summary62,
        @Label("归档") @Nullable Archive archive) {

    static final Records NONE = new Records(null, null, null, null, null);

    /** The final report and whether it came in time. */
    public record FinalReport(
            @Label("内容") Map<String, String> items,
            @Label("报送时间") Instant sentAt,
            @Label("期限") Instant due,
            @Label("按时") boolean onTime) {

        public FinalReport {
            items = Map.copyOf(items);
        }
    }

    /** The archive: each kind of material and where it is kept. */
    public record Archive(@Label("资料") Map<String, String> documents, @Label("有鉴定") boolean hasIdentification) {

        public Archive {
            documents = Map.copyOf(documents);
        }
    }

    Records reported(FinalReport report) {
        return new Records(report, evaluation443, evaluation61, summary62, archive);
    }

    Records evaluated(Map<String, String> handling, Map<String, String> incident) {
        return new Records(finalReport, handling, incident, summary62, archive);
    }

    Records archived(Archive kept, Map<String, String> summary) {
        return new Records(finalReport, evaluation443, evaluation61, summary, kept);
    }
}

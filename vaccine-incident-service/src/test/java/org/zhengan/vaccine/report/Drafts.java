package org.zhengan.vaccine.report;

import static org.zhengan.vaccine.report.Times.at;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.zhengan.rules.District;
import org.zhengan.vaccine.report.ReportCommands.Draft;

/** Reports for tests; all learned on 1 July 2022 at ten. */
final class Drafts {

    static final Instant LEARNED = at("2022-07-01T10:00");
    static final String UNIT = "sample-unit";

    private Drafts() {}

    static Draft aDraft(ReportKind kind, Channel channel, Map<String, String> items) {
        return new Draft(
                "incident-1",
                kind,
                UNIT,
                District.JINSHUI,
                LEARNED,
                channel,
                Recipient.SUPERIOR_DEPARTMENT,
                channel == Channel.SECRET,
                items);
    }

    /** A report that holds {@code keys}. */
    static Map<String, String> holding(String keys) {
        Map<String, String> items = new TreeMap<>();
        for (var key : keys.split(" ")) {
            items.put(key, "内容");
        }
        return items;
    }
}

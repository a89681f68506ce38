package org.zhengan.vaccine.misinformation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.publication.VerifiedWith;

/** What may be done about information that misleads. */
final class MisinformationCommands {

    private static final int SHORT = 200;
    private static final int LONG = 20_000;

    private MisinformationCommands() {}

    /** Notes that it was found (发现). */
    record Detect(
            @Label("类别") MisinformationKind kind,
            @Label("内容") String text,
            @Label("来源") String source,
            @Label("行政区域") District district,
            @Label("关联事件") @Nullable String incidentId) {
        Detect {
            new Checks()
                    .text("text", text, LONG)
                    .text("source", source, SHORT)
                    .text("incidentId", incidentId, SHORT)
                    .end();
        }
    }

    /** Verifies it with others (会同核实); may be given again as more take part. */
    record Verify(@Label("会同核实方") List<VerifiedWith> verifiedWith, @Label("核实情况") @Nullable String findings) {
        Verify {
            new Checks().text("findings", findings, LONG).end();
        }
    }

    /** Publishes what was found (公布结果). */
    record PublishResult(@Label("结果") String result, @Label("关联公布") @Nullable String publicationId) {
        PublishResult {
            new Checks()
                    .text("result", result, LONG)
                    .text("publicationId", publicationId, SHORT)
                    .end();
        }
    }

    /** Passes a rumour on to the departments concerned (通报相关部门). */
    record Notify(@Label("通报部门") List<String> departments) {
        Notify {
            new Checks().within("departments", departments.size(), 1, SHORT).end();
        }
    }

    /** Says what was done about a rumour (处置). */
    record Handle(@Label("处置情况") String measures) {
        Handle {
            new Checks().text("measures", measures, LONG).end();
        }
    }
}

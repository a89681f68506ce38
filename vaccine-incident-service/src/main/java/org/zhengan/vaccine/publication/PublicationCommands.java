package org.zhengan.vaccine.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.grade.Grade;

/** What may be done about a release. */
final class PublicationCommands {

    private static final int SHORT = 200;
    private static final int LONG = 20_000;

    private PublicationCommands() {}

    /**
     * Writes what is to be released (拟稿).
     *
     * @param grade of the incident it is about, where it is about one
     */
    record Draft(
            @Label("信息类别") InfoType infoType,
            @Label("标题") String title,
            @Label("内容") String text,
            @Label("发布形式") ReleaseForm form,
            @Label("行政区域") District district,
            @Label("关联事件") @Nullable String incidentId,
            @Label("事件级别") @Nullable Grade grade) {
        Draft {
            new Checks()
                    .text("title", title, SHORT)
                    .text("text", text, LONG)
                    .text("incidentId", incidentId, SHORT)
                    .end();
        }
    }

    /** Authorises it (授权); whoever gives the command is the authority. */
    record Authorise(
            @Label("授权日期") LocalDate on,
            @Label("文号") String doc,
            @Label("会同核实方") @Nullable List<VerifiedWith> verifiedWith) {
        Authorise {
            new Checks().text("doc", doc, SHORT).end();
        }
    }

    /** Publishes it (公布). */
    record Publish() {}

    /** Refuses it (不予公布). */
    record Refuse(@Label("理由") String reason) {
        Refuse {
            new Checks().text("reason", reason, LONG).end();
        }
    }
}

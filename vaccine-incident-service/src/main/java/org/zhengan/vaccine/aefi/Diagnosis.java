package org.zhengan.vaccine.aefi;

import java.time.LocalDate;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** What the diagnosis group (异常反应调查诊断小组) concluded, and when. */
public record Diagnosis(
        @Label("诊断分类") DiagnosisCategory category,
        @Label("诊断小组") String group,
        @Label("诊断日期") LocalDate on,
        @Label("诊断结论") String conclusion) {

    public Diagnosis {
        new Checks()
                .text("group", group, CaseChecks.SHORT_TEXT)
                .text("conclusion", conclusion, CaseChecks.LONG_TEXT)
                .end();
    }
}

package org.zhengan.testing.lamp;

import java.time.LocalDate;
import java.util.List;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Clause;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.Text;
import org.zhengan.rules.programme.Coverage;

/** The clauses on street lamps, made up. */
public final class LampPolicies {

    /** The document. */
    public static final PolicyDocument DOCUMENT = new PolicyDocument(
            "灯〔2022〕1号",
            new Text("路灯管理办法", "Measures on street lamps"),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 2, 1),
            null);

    /** On mending. */
    public static final Clause CLAUSE_1 = DOCUMENT.clause("1", "路灯不亮的，24小时内修复", "Dark lamps are mended in 24 hours");

    /** On light. */
    public static final Clause CLAUSE_2 = DOCUMENT.clause("2", "灯泡应合规", "Bulbs follow the list");

    /** On friendliness. */
    public static final Clause CLAUSE_3 = DOCUMENT.clause("3", "鼓励市民参与", "Citizens are encouraged");

    /** Mended in 24 hours. */
    public static final Basis MENDED = CLAUSE_1.rule("LMP-1", "24小时内修复", "mended in 24 hours");

    /** Bright enough. */
    public static final Basis BRIGHT = CLAUSE_2.reading("LMP-2", "仅限60瓦|100瓦", "60 or 100 watts only");

    /** Every clause. */
    public static final List<Coverage> CLAUSES = List.of(
            Coverage.live(CLAUSE_1),
            Coverage.live(CLAUSE_2),
            Coverage.notComputed(CLAUSE_3, "倡导性条款", "an encouragement"));

    private LampPolicies() {}
}

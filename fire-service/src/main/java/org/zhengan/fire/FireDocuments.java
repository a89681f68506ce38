package org.zhengan.fire;

import java.time.LocalDate;
import java.util.List;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.Text;

/** The three documents the fire programme carries out. */
public final class FireDocuments {

    /** Who answers for fire safety (RES). */
    public static final PolicyDocument RESPONSIBILITY = new PolicyDocument(
            "郑州市人民政府令第244号",
            new Text("郑州市消防安全责任制实施办法", "Measures for the fire-safety responsibility system"),
            LocalDate.of(2022, 1, 19),
            LocalDate.of(2022, 3, 1),
            null);

    /** How fires are investigated (INV). */
    public static final PolicyDocument INVESTIGATION = new PolicyDocument(
            "郑政办〔2022〕4号",
            new Text("郑州市火灾事故调查处理(暂行)规定", "Provisions on the investigation of fire accidents (interim)"),
            LocalDate.of(2022, 1, 11),
            LocalDate.of(2022, 1, 11),
            null);

    /** The plan of 2021 to 2025 (PLN). It binds from its issue; the day after its last is the first it no longer does. */
    public static final PolicyDocument PLAN = new PolicyDocument(
            "郑政办〔2022〕8号",
            new Text("郑州市\"十四五\"消防事业发展规划", "14th five-year plan for fire services"),
            LocalDate.of(2022, 1, 25),
            LocalDate.of(2022, 1, 25),
            LocalDate.of(2026, 1, 1));

    static final List<PolicyDocument> ALL = List.of(RESPONSIBILITY, INVESTIGATION, PLAN);

    private FireDocuments() {}
}

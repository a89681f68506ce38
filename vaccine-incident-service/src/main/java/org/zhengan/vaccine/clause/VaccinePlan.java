package org.zhengan.vaccine.clause;

import java.time.LocalDate;
import org.zhengan.rules.Clause;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.Text;

/** The city's emergency plan for vaccine safety incidents, 郑政办〔2022〕3号; in force from the day it was issued (8). */
public final class VaccinePlan {

    /** The document. */
    public static final PolicyDocument DOCUMENT = new PolicyDocument(
            "郑政办〔2022〕3号",
            new Text("郑州市疫苗安全事件应急预案（试行）", "Zhengzhou Emergency Plan for Vaccine Safety Incidents (Trial)"),
            LocalDate.of(2022, 1, 5),
            LocalDate.of(2022, 1, 5),
            null);

    private VaccinePlan() {}

    static Clause clause(String number, String zh, String en) {
        return DOCUMENT.clause(number, zh, en);
    }
}

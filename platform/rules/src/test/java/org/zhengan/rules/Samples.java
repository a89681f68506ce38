package org.zhengan.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A document, a clause and moments for tests. */
public final class Samples {

    /** A document in force from 2022-02-01 to 2024-12-31. */
    public static final PolicyDocument DOCUMENT = new PolicyDocument(
            "样〔2022〕1号",
            new Text("样本办法", "Sample measures"),
            LocalDate.of(2022, 1, 5),
            LocalDate.of(2022, 2, 1),
            LocalDate.of(2025, 1, 1));

    /** A clause of it. */
    public static final Clause CLAUSE = DOCUMENT.clause("1", "样本条款", "a sample clause");

    /** A rule of it. */
    public static final Basis BASIS = rule("SMP-1");

    private Samples() {}

    /** A rule of the sample clause. */
    public static Basis rule(String id) {
        return CLAUSE.rule(id, "样本规则", "a sample rule");
    }

    /** Beijing time, such as {@code 2022-03-02T09:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(City.ZONE).toInstant();
    }
}

package org.zhengan.bench;

/** What is called at the suite. */
final class Paths {

    static final String CASES = "/api/vaccine/aefi-cases";
    static final String GRADE = "/api/vaccine/evaluations/grade";

    private Paths() {}
}

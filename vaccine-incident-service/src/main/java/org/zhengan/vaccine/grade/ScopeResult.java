package org.zhengan.vaccine.grade;

/** Whether it is an incident of the plan (适用范围判定). */
public record ScopeResult(Verdict result) {

    /** In scope, not yet to be said (keep monitoring), or out of it. */
    public enum Verdict {
        IN_SCOPE,
        NOT_YET,
        OUT
    }
}

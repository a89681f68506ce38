package org.zhengan.vaccine.grade;

/** How great the harm of an "other" incident is judged to be (危害程度). */
public enum Severity {
    ESPECIALLY_SERIOUS,
    SERIOUS,
    FAIRLY_SERIOUS,
    GENERAL
}

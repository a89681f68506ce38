package org.zhengan.vaccine.report;

/** The kinds of report (报告类别): initial, follow-up, final, and important progress told at any time. */
public enum ReportKind {
    INITIAL,
    FOLLOW_UP,
    FINAL,
    IMPORTANT_PROGRESS
}

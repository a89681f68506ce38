package org.zhengan.vaccine.report;

/** Where a report stands (报告状态). INCOMPLETE was returned with what it lacks. */
public enum ReportState {
    DRAFT,
    INCOMPLETE,
    SENT,
    RECEIPT_CONFIRMED
}

package org.zhengan.vaccine.report;

/** How the days between two reports are counted (续报计日方式). */
public enum FollowUpMode {
    /** By the date: met until the end of the day. */
    CALENDAR_DAYS,
    /** Each day as 24 hours from the last report. */
    ROLLING_HOURS
}

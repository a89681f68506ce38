package org.zhengan.vaccine.report;

import java.util.List;
import org.zhengan.rules.Setting;
import org.zhengan.vaccine.clause.MonitoringClauses;

/** What the plan leaves open about reports. */
public final class ReportSettings {

    /** Minutes after which a report whose receipt is not confirmed is flagged. */
    public static final Setting<Integer> RECEIPT_MINUTES = new Setting<>(
            "receiptMinutes",
            Integer.class,
            30,
            MonitoringClauses.REPORT_FORM.byDefault(
                    "VAC-3.4.2-4a", "发出 30 分钟未确认核收的予以提示", "flagged when receipt is not confirmed in 30 minutes"));

    /** Keys that a report by telephone or text message must hold, with commas between them. */
    public static final Setting<String> PHONE_KEYS = new Setting<>(
            "phoneReportKeys",
            String.class,
            "place,currentStatus",
            MonitoringClauses.REPORT_CONTENT.byDefault(
                    "VAC-3.4.3-1a", "电话、短信先报地点和当前状况", "by telephone: place and current status first"));

    /** How "each day" and "every 3 days" are counted. */
    public static final Setting<FollowUpMode> FOLLOW_UP_MODE = new Setting<>(
            "followUpMode",
            FollowUpMode.class,
            FollowUpMode.CALENDAR_DAYS,
            MonitoringClauses.FOLLOW_UP_REPORT.byDefault(
                    "VAC-3.4.4-2m", "续报按自然日计算，节假日计入", "follow-ups are counted in calendar days, holidays included"));

    /** With how many working days left a final report is due soon. */
    public static final Setting<Integer> FINAL_SOON_DAYS = new Setting<>(
            "finalDueSoonWorkingDays",
            Integer.class,
            2,
            MonitoringClauses.FINAL_REPORT.byDefault(
                    "VAC-DL-06", "剩余不多于 2 个工作日为临期", "due soon when at most 2 working days remain"));

    /** All of them. */
    public static final List<Setting<?>> ALL = List.of(RECEIPT_MINUTES, PHONE_KEYS, FOLLOW_UP_MODE, FINAL_SOON_DAYS);

    private ReportSettings() {}
}

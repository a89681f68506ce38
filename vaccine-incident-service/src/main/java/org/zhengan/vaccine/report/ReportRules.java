package org.zhengan.vaccine.report;

import static org.zhengan.vaccine.clause.MonitoringClauses.FINAL_REPORT;
import static org.zhengan.vaccine.clause.MonitoringClauses.FOLLOW_UP_REPORT;
import static org.zhengan.vaccine.clause.MonitoringClauses.INITIAL_REPORT;
import static org.zhengan.vaccine.clause.MonitoringClauses.REPORTING_SUBJECTS;
import static org.zhengan.vaccine.clause.MonitoringClauses.REPORT_CONTENT;
import static org.zhengan.vaccine.clause.MonitoringClauses.REPORT_FORM;

import org.zhengan.rules.Basis;

/** The rules of VAC-3.4. */
public final class ReportRules {

    public static final Basis SUBJECT =
            REPORTING_SUBJECTS.rule("VAC-3.4.1-2", "报告责任主体报告事件信息", "a reporting subject reports on an incident");
    public static final Basis CLOCK_OF_ITS_OWN = REPORTING_SUBJECTS.reading(
            "VAC-3.4.1-3", "各报告责任主体自其获知之时分别计时", "each reporting subject has a clock of its own, from when it learned");

    static final Basis WRITTEN = REPORT_FORM.rule(
            "VAC-3.4.2-1",
            "以书面形式报告，一般采取传真；Ⅲ、Ⅳ级只计书面",
            "reports are written, as a rule by fax; for III and IV only writing counts");
    static final Basis PHONE_FIRST = REPORT_FORM.rule(
            "VAC-3.4.2-2",
            "紧急情况可先电话、短信报告，随后报送书面材料",
            "in urgency by telephone or text message first, in writing soon after");
    static final Basis SECRET = REPORT_FORM.reading(
            "VAC-3.4.2-3", "涉密信息只经保密渠道报送，此处不留内容", "classified content goes by the secret channel only");
    static final Basis RECEIPT = REPORT_FORM.rule("VAC-3.4.2-4", "报告时应确保信息核收无误", "receipt is made sure of");

    static final Basis INITIAL_CONTENT =
            REPORT_CONTENT.rule("VAC-3.4.3-1", "初报的六项内容", "the six items of an initial report");
    static final Basis FOLLOW_UP_CONTENT =
            REPORT_CONTENT.rule("VAC-3.4.3-2", "续报的五项内容", "the five items of a follow-up report");
    static final Basis FINAL_CONTENT =
            REPORT_CONTENT.rule("VAC-3.4.3-3", "终报的七项内容", "the seven items of a final report");
    static final Basis PROGRESS_CONTENT = REPORT_CONTENT.reading(
            "VAC-3.4.3-4", "重要进展随时上报，至少写明事件进展", "important progress tells at least the progress");

    public static final Basis PHONE_I_II =
            INITIAL_REPORT.rule("VAC-3.4.4-1a", "特别重大、重大：获知后 30 分钟内电话报告", "I and II: by telephone within 30 minutes");
    public static final Basis WRITTEN_I_II =
            INITIAL_REPORT.rule("VAC-3.4.4-1b", "特别重大、重大：获知后 1 小时内书面报告", "I and II: in writing within 1 hour");
    public static final Basis WRITTEN_III =
            INITIAL_REPORT.rule("VAC-3.4.4-1c", "较大：获知后 6 小时内书面报告", "III: in writing within 6 hours");
    public static final Basis WRITTEN_IV =
            INITIAL_REPORT.rule("VAC-3.4.4-1d", "一般：获知后 24 小时内书面报告", "IV: in writing within 24 hours");
    static final Basis NO_LIMIT =
            INITIAL_REPORT.reading("VAC-3.4.4-1e", "未达任何一级的没有时限", "below every grade there is no limit");

    public static final Basis DAILY =
            FOLLOW_UP_REPORT.rule("VAC-3.4.4-2a", "特别重大、重大：每天至少上报 1 次", "I and II: at least once each day");
    public static final Basis EVERY_THREE_DAYS =
            FOLLOW_UP_REPORT.rule("VAC-3.4.4-2b", "较大、一般：至少每 3 天上报 1 次", "III and IV: at least once every 3 days");
    public static final Basis PROGRESS = FOLLOW_UP_REPORT.reading(
            "VAC-3.4.4-2c",
            "重要进展随时上报；升级的，自升级起按新级别时限报告",
            "important progress at any time; a rise is reported within the limit of the new level");
    public static final Basis CHANGED = FOLLOW_UP_REPORT.reading(
            "VAC-3.4.4-2d",
            "级别变化后，下次续报为上次报告加新间隔与变化当日中较晚者",
            "after a change the next is due at the later of the last report plus the new interval and the day of change");
    public static final Basis MISSED = FOLLOW_UP_REPORT.reading(
            "VAC-3.4.4-2e", "错过的续报日计入记录，继续按间隔计算", "a date missed stays on record, and the next is counted from it");
    public static final Basis LAPSED = FOLLOW_UP_REPORT.reading(
            "VAC-3.4.4-2f", "终止当日及以后到期的续报不再要求", "a follow-up due on the day of the end or later lapses");

    public static final Basis FINAL =
            FINAL_REPORT.rule("VAC-3.4.4-3", "处置结束后 7 个工作日内上报终报", "the final report within 7 working days of the end");
    public static final Basis RESTARTED = FINAL_REPORT.reading(
            "VAC-3.4.4-3a", "重新启动响应的，终报时限自下次结束起重新计算", "after a reopening the limit starts anew at the next end");

    private ReportRules() {}
}

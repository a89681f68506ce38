package org.zhengan.gas;

import static org.zhengan.gas.GasDocuments.BOTTLED_GAS;
import static org.zhengan.gas.GasDocuments.DEVICES;
import static org.zhengan.gas.GasDocuments.OLD_PIPES;

import org.zhengan.rules.Basis;
import org.zhengan.rules.Clause;

/**
 * The clauses leak alarms rest on, and the rules in them. The documents demand alarms, linked cut-offs, normal use and
 * prompt removal of leaks, but give no numbers (ambiguity A32): every number here is a stated default.
 */
public final class GasPolicies {

    static final Clause NORMAL_USE = DEVICES.clause(
            "二(一)",
            "非居民燃气用户应当安装燃气泄漏报警器及联动切断装置,定期检测,保证正常使用",
            "Non-residents install leak alarms and linked cut-offs, have them tested and keep them working");
    static final Clause ALARMS_INSTALLED = DEVICES.clause(
            "三(一)",
            "非居民燃气用户全部安装燃气泄漏报警器及联动切断装置,并确保正常使用",
            "All non-residents have leak alarms and linked cut-offs, in working order");
    static final Clause COMMERCIAL_ALARMS = BOTTLED_GAS.clause(
            "三(二)1(3)",
            "入户安检;工业、商业、福利用户必须安装报警器和联动切断装置",
            "Household checks; industrial, commercial and welfare users must have alarms and linked cut-offs");
    static final Clause PIPES_WATCHED = OLD_PIPES.clause(
            "六(三)",
            "双重预防;提高巡查和泄漏检测频次,及时发现和消除漏气隐患;智能化安全运行监控",
            "Dual prevention; leaks found and removed promptly; pipes monitored");
    static final Clause FIRE_RESCUE = BOTTLED_GAS.clause(
            "四(十)", "市消防救援支队组织开展事故应急救援", "The fire and rescue service organises rescue in accidents");

    /** Below every threshold. */
    public static final Basis SEVERITY_A =
            ALARMS_INSTALLED.byDefault("GAS-X-1/a", "浓度低于轻微阈值的,不构成报警", "Below the minor threshold there is no alarm");

    /** At the minor threshold or above. */
    public static final Basis SEVERITY_B = ALARMS_INSTALLED.byDefault(
            "GAS-X-1/b", "达到轻微阈值而低于较重阈值的,为轻微", "From the minor to below the major threshold: MINOR");

    /** At the major threshold or above. */
    public static final Basis SEVERITY_C = ALARMS_INSTALLED.byDefault(
            "GAS-X-1/c", "达到较重阈值而低于紧急阈值的,为较重", "From the major to below the critical threshold: MAJOR");

    /** At the critical threshold or above. */
    public static final Basis SEVERITY_D =
            ALARMS_INSTALLED.byDefault("GAS-X-1/d", "达到紧急阈值的,为紧急", "At the critical threshold or above: CRITICAL");

    /** A crowded or confined place. */
    public static final Basis SEVERITY_E = ALARMS_INSTALLED.byDefault(
            "GAS-X-1/e", "较重且处于人员密集或者密闭场所的,为紧急", "MAJOR in a crowded or confined place is CRITICAL");

    /** No working cut-off. */
    public static final Basis SEVERITY_F = ALARMS_INSTALLED.byDefault(
            "GAS-X-1/f", "较重且应有的联动切断失败或者缺失的,为紧急", "MAJOR without the required cut-off working is CRITICAL");

    /** The thresholds of severity. */
    public static final Basis THRESHOLDS = ALARMS_INSTALLED.byDefault(
            "GAS-X-1", "报警分级阈值:爆炸下限的 50‰、200‰、500‰", "Severity thresholds: 50, 200 and 500 permille of the LEL");

    /** How fast a critical alarm is answered. */
    public static final Basis RESPONSE_CRITICAL = NORMAL_USE.byDefault(
            "GAS-X-2/CRITICAL", "紧急报警 120 秒内确认、300 秒内派员", "CRITICAL: acknowledged in 120 s, crew sent in 300 s");

    /** How fast a major alarm is answered. */
    public static final Basis RESPONSE_MAJOR = NORMAL_USE.byDefault(
            "GAS-X-2/MAJOR", "较重报警 300 秒内确认、900 秒内派员", "MAJOR: acknowledged in 300 s, crew sent in 900 s");

    /** How fast a minor alarm is answered. */
    public static final Basis RESPONSE_MINOR = NORMAL_USE.byDefault(
            "GAS-X-2/MINOR", "轻微报警 1800 秒内确认、14400 秒内派员", "MINOR: acknowledged in 1800 s, crew sent in 14400 s");

    /** Alarms are answered in time. */
    public static final Basis RESPONSE = NORMAL_USE.byDefault(
            "GAS-X-2", "报警按级别限时确认、派员;升级的,未完成的时限取较早者", "Alarms are answered in the time their severity gives");

    /** Every reading is kept, once. */
    public static final Basis READING_KEPT = PIPES_WATCHED.byDefault(
            "GAS-X-2/reading", "同一传感器同一时刻的读数只计一次", "A reading of one sensor at one instant counts once");

    /** An alarm ends only when the leak has. */
    public static final Basis LEAK_OVER = PIPES_WATCHED.byDefault(
            "GAS-X-2/leak-over", "浓度降至轻微阈值以下方可解除报警", "An alarm ends only below the minor threshold");

    /** What may be ended from afar. */
    public static final Basis REMOTE_END = PIPES_WATCHED.byDefault(
            "GAS-X-2/remote", "仅始终为轻微的报警可以不派员解除", "Only an alarm never above MINOR may end without a crew");

    /** What makes an alarm false. */
    public static final Basis FALSE_CAUSE = NORMAL_USE.byDefault(
            "GAS-X-2/false-cause", "误报原因限于传感器故障、测试、油烟、其他", "A false alarm has a cause other than a leak");

    /** No all-clear while the fire service is at work. */
    public static final Basis FIRE_INCIDENT_OVER = FIRE_RESCUE.byDefault(
            "GAS-X-2/fire-incident", "消防警情未结束的,不得解除报警", "No all-clear while the fire incident is open");

    /** The gas is cut off by itself. */
    public static final Basis CUT_OFF = COMMERCIAL_ALARMS.byDefault(
            "GAS-X-3",
            "较重以上且应有联动切断的自动切断;30 秒未确认视为失败",
            "From MAJOR the required cut-off closes; unconfirmed in 30 s it has failed");

    private GasPolicies() {}
}

package org.zhengan.vaccine.warning;

import static org.zhengan.vaccine.clause.MonitoringClauses.WARNING_ASSESSMENT;
import static org.zhengan.vaccine.clause.MonitoringClauses.WARNING_HANDLING;
import static org.zhengan.vaccine.clause.MonitoringClauses.WARNING_LEVELS;

import java.util.List;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Setting;

/** The rules of VAC-3.3. */
public final class WarningRules {

    static final Basis COLOURS = WARNING_LEVELS.rule(
            "VAC-3.3.1",
            "预判特别重大、重大、较大、一般对应红、橙、黄、蓝色预警",
            "a predicted grade I, II, III, IV is red, orange, yellow, blue");
    static final Basis NO_COLOUR =
            WARNING_LEVELS.reading("VAC-3.3.1-0", "预判未达任何一级的不作预警", "what is predicted below every grade is no warning");
    static final Basis CHANGED =
            WARNING_LEVELS.reading("VAC-3.3.1-2", "随事态调整级别", "the level follows how things develop");
    static final Basis BECAME_INCIDENT =
            WARNING_LEVELS.reading("VAC-3.3.1-3", "发生事件的转入应急响应", "what has become an incident is answered as one");
    static final Basis LIFTED =
            WARNING_LEVELS.reading("VAC-3.3.1-4", "风险消除的由发布单位说明理由解除", "lifted, with a reason, by who issued it");
    static final Basis CAP = WARNING_LEVELS.reading(
            "VAC-3.3.1-5",
            "对外以 CAP 1.2 表达：级别对应紧急、严重、确定程度；公众风险警示由国家统一公布，故为限定范围",
            "as CAP 1.2 its level gives urgency, severity and certainty; warnings to the public are the state's (4.5.2), so the scope is restricted");

    static final Basis EXPERTS =
            WARNING_ASSESSMENT.rule("VAC-3.3.2-0", "发挥专家组作用，确定预警级别", "experts are used and the level is fixed");
    static final Basis REPORTED = WARNING_ASSESSMENT.rule(
            "VAC-3.3.2-1",
            "Ⅲ级以上向指挥部办公室、上级业务部门报告并抄送相关部门",
            "from III up it is reported to the office and the superior department and copied to related ones");
    static final Basis NOT_REPORTED = WARNING_ASSESSMENT.reading(
            "VAC-3.3.2-2", "Ⅳ级无须上报，药品监管、卫健部门相互通报", "IV need not be reported; the two departments inform each other");
    static final Basis COMPLETE = WARNING_ASSESSMENT.rule(
            "VAC-3.3.2-3", "评估意见含风险因素、级别、范围、紧急程度、危害", "the opinion has factors, level, area, urgency and harm");

    static final Basis FORWARDED = WARNING_HANDLING.rule(
            "VAC-3.3.3", "办公室及时上报总指挥部办公室，通知下级和单位", "the office reports up and notifies lower levels and units");

    /** Minutes the office may take to tell a warning on; advisory. */
    public static final Setting<Integer> PROMPT_MINUTES = new Setting<>(
            "promptMinutes",
            Integer.class,
            60,
            WARNING_HANDLING.byDefault(
                    "VAC-3.3.3-1", "“及时”取 60 分钟，提示性", "\"promptly\" is taken as 60 minutes, advisory"));

    /** Who sends CAP alerts: a name of the system that no other uses. */
    public static final Setting<String> CAP_SENDER = new Setting<>(
            "capSender",
            String.class,
            "vaccine.zhengan.zhengzhou",
            WARNING_LEVELS.byDefault("VAC-3.3.1-6", "CAP 消息的发送方标识", "the sender that CAP messages name"));

    /** What the city may set. */
    public static final List<Setting<?>> SETTINGS = List.of(PROMPT_MINUTES, CAP_SENDER);

    private WarningRules() {}
}

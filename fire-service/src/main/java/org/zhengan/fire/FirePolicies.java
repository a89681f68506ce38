package org.zhengan.fire;

import static org.zhengan.fire.FireDocuments.INVESTIGATION;
import static org.zhengan.fire.FireDocuments.RESPONSIBILITY;

import org.zhengan.rules.Basis;
import org.zhengan.rules.Clause;

/** The clauses that warnings and gas emergencies rest on, and the rules in them. */
public final class FirePolicies {

    static final Clause FIRE_AGENCY = RESPONSIBILITY.clause(
            "第十二条", "消防救援机构的职责:统一指挥扑救,提高综合应急救援能力", "Duties of the fire agency: command at fires, rescue");
    static final Clause SECTORS = RESPONSIBILITY.clause(
            "第十六条",
            "行业部门消防安全管理责任,城市管理部门负责供气等公用事业",
            "Duties of sectors; city management: gas supply and other utilities");
    static final Clause WARNINGS = RESPONSIBILITY.clause(
            "第十七条", "支持和保障部门职责,预警信息通报消防救援机构", "Duties of supporting departments; warnings passed to the fire agency");
    static final Clause SHARING =
            RESPONSIBILITY.clause("第十八条", "信息共享和案件线索相互移送", "Information is shared and leads are handed over");
    static final Clause TEAM = INVESTIGATION.clause(
            "第八条", "火灾事故发生后3个工作日内组织成立调查组并报批", "The team is formed within 3 working days and submitted for approval");

    /** The fire agency commands at a fire. */
    public static final Basis COMMAND_AT_FIRE =
            FIRE_AGENCY.rule("FIR-RES-12-1", "消防救援机构统一组织和指挥火灾现场扑救", "The fire agency commands at the scene of a fire");

    /** A critical leak is an incident though nothing burns. */
    public static final Basis GAS_EMERGENCY = FIRE_AGENCY.reading(
            "FIR-RES-12-7",
            "紧急燃气泄漏出警,作为燃气险情警情,未确认起火前不计为火灾",
            "A crew sent to a critical leak is an incident, no fire until one is confirmed");

    /** No incident lies in the future. */
    public static final Basis REGISTERED_AFTER =
            FIRE_AGENCY.byDefault("FIR-RES-12-REG", "警情发生时间不得晚于登记时间", "An incident is registered after it occurred");

    /** A gas emergency ends with the leak. */
    public static final Basis CLOSED_WHEN_OVER = FIRE_AGENCY.byDefault(
            "FIR-RES-12-7-CLOSE",
            "泄漏结束且未起火的,燃气险情警情可以关闭",
            "A gas emergency closes when the leak has ended and nothing burns");

    /** Gas supply is a utility whose sector passes on its warnings. */
    public static final Basis GAS_WARNING = SECTORS.reading(
            "FIR-RES-16-9",
            "燃气泄漏报警作为供气行业的预警,由消防救援机构接收",
            "A leak alarm is a warning of the gas sector to the fire agency");

    /** A warning is passed on at once. */
    public static final Basis WARNING_PASSED =
            WARNINGS.reading("FIR-RES-17-7", "紧急预警立即派警,其余记录备查", "A critical warning sends a crew, others are kept");

    /** Gas and fire tell each other how it stands. */
    public static final Basis NEWS_SHARED = SHARING.reading(
            "FIR-RES-18", "燃气报警的变化与消防警情相互通报", "Changes of the alarm and of the incident are told to each other");

    /** How working days count. */
    public static final Basis WORKING_DAYS = TEAM.reading(
            "FIR-CAL-3",
            "工作日期限自次日起算,至第N个工作日终了",
            "Working days count from the day after; met until the end of the last");

    private FirePolicies() {}
}

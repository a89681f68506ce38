package org.zhengan.vaccine.aefi;

/** The roles that act under the plan. */
public final class Roles {

    /** A vaccination unit (接种单位). */
    public static final String VACCINATION_UNIT = "VACCINATION_UNIT";

    /** A hospital or other medical body (医疗机构). */
    public static final String HOSPITAL = "HOSPITAL";

    /** A centre for disease control (疾病预防控制机构). */
    public static final String CDC = "CDC";

    /** A body that evaluates adverse drug reactions (药品不良反应评价机构). */
    public static final String ADR_CENTRE = "ADR_CENTRE";

    /** A health department (卫健部门). */
    public static final String HEALTH = "HEALTH";

    /** A market supervision or drug regulation department (市场监管、药品监管部门). */
    public static final String MARKET_SUPERVISION = "MARKET_SUPERVISION";

    /** An education body, such as a school (教育机构). */
    public static final String EDUCATION = "EDUCATION";

    /** A body that inspects and tests (检验检疫机构). */
    public static final String INSPECTION_BODY = "INSPECTION_BODY";

    /** Who makes or distributes vaccines (疫苗生产、流通单位). */
    public static final String VACCINE_ENTERPRISE = "VACCINE_ENTERPRISE";

    /** A government of the county or above (县级以上政府). */
    public static final String GOVERNMENT = "GOVERNMENT";

    /** The group that investigates and diagnoses (异常反应调查诊断小组). */
    public static final String DIAGNOSIS_GROUP = "DIAGNOSIS_GROUP";

    /** The city's food and drug emergency headquarters (市食品药品应急指挥部). */
    public static final String CITY_HQ = "CITY_HQ";

    /** The office of the city headquarters (指挥部办公室). */
    public static final String CITY_HQ_OFFICE = "CITY_HQ_OFFICE";

    /** The city's emergency rescue headquarters above it (市应急救援总指挥部). */
    public static final String GENERAL_HQ = "GENERAL_HQ";

    /** A county's emergency headquarters (县级应急指挥机构). */
    public static final String COUNTY_HQ = "COUNTY_HQ";

    /** The comprehensive group (综合组). */
    public static final String COMPREHENSIVE = "COMPREHENSIVE";

    /** The risk control group (风险控制组). */
    public static final String RISK_CONTROL = "RISK_CONTROL";

    /** The publicity department (市委宣传部). */
    public static final String PUBLICITY = "PUBLICITY";

    /** The cyberspace office (市委网信办). */
    public static final String CYBERSPACE = "CYBERSPACE";

    private static final String[] INSTITUTIONS = {
        VACCINATION_UNIT, HOSPITAL, EDUCATION, INSPECTION_BODY, VACCINE_ENTERPRISE
    };

    private static final String[] REPORTERS = {
        VACCINATION_UNIT,
        HOSPITAL,
        CDC,
        ADR_CENTRE,
        HEALTH,
        MARKET_SUPERVISION,
        EDUCATION,
        INSPECTION_BODY,
        VACCINE_ENTERPRISE,
        GOVERNMENT
    };

    private Roles() {}

    /** Those of the reporting subjects that are no authority and no monitoring body of one: they see what they reported. */
    public static String[] institutions() {
        return INSTITUTIONS.clone();
    }

    /** Who must report (报告责任主体), 3.4.1. */
    public static String[] reporters() {
        return REPORTERS.clone();
    }
}

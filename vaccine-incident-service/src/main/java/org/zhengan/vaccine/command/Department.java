package org.zhengan.vaccine.command;

import java.util.EnumSet;
import java.util.Set;

/** A department that takes part in command (成员单位及其他单位), 2.2; the first nineteen are the member units. */
public enum Department {
    PUBLICITY("市委宣传部"),
    UNITED_FRONT("市委统战部"),
    POLITICAL_LEGAL("市委政法委"),
    CYBERSPACE("市委网信办"),
    FOREIGN_AFFAIRS("市委外办"),
    EDUCATION("市教育局"),
    SCIENCE_AND_TECHNOLOGY("市科技局"),
    INDUSTRY_AND_IT("市工信局"),
    PUBLIC_SECURITY("市公安局"),
    CIVIL_AFFAIRS("市民政局"),
    JUSTICE("市司法局"),
    FINANCE("市财政局"),
    HUMAN_RESOURCES("市人社局"),
    TRANSPORT("市交通局"),
    HEALTH("市卫健委"),
    EMERGENCY("市应急局"),
    MARKET_SUPERVISION("市市场监管局"),
    GRAIN_RESERVE("市粮食储备局"),
    COMMUNICATIONS("市通管办"),
    CITY_GOVERNMENT("市政府"),
    COUNTY_PARTY("事发地党委"),
    COUNTY_GOVERNMENT("事发地政府"),
    OTHER("其他单位");

    private static final Set<Department> MEMBERS = EnumSet.range(PUBLICITY, COMMUNICATIONS);

    private final String zh;

    Department(String zh) {
        this.zh = zh;
    }

    /** The Chinese name. */
    public String zh() {
        return zh;
    }

    /** The member units of the city headquarters. */
    static Set<Department> members() {
        return EnumSet.copyOf(MEMBERS);
    }
}

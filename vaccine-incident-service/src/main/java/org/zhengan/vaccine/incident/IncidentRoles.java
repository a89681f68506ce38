package org.zhengan.vaccine.incident;

import static org.zhengan.vaccine.aefi.Roles.CITY_HQ;
import static org.zhengan.vaccine.aefi.Roles.CITY_HQ_OFFICE;
import static org.zhengan.vaccine.aefi.Roles.COUNTY_HQ;
import static org.zhengan.vaccine.aefi.Roles.GENERAL_HQ;
import static org.zhengan.vaccine.aefi.Roles.HEALTH;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;

/** Who acts together on incidents. */
final class IncidentRoles {

    /** Every headquarters; which of them, the level decides. */
    static final String[] HEADQUARTERS = {CITY_HQ, GENERAL_HQ, COUNTY_HQ};

    /** The headquarters that respond themselves. */
    static final String[] RESPONDING = {CITY_HQ, COUNTY_HQ};

    /** They with the office that keeps their papers. */
    static final String[] KEEPING = {CITY_HQ, CITY_HQ_OFFICE, COUNTY_HQ};

    /** They with the departments that investigate. */
    static final String[] COMPETENT = {CITY_HQ, CITY_HQ_OFFICE, COUNTY_HQ, HEALTH, MARKET_SUPERVISION};

    private IncidentRoles() {}
}

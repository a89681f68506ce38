package org.zhengan.vaccine.command;

/** What somebody is in a body of command (职务). */
public enum Post {
    COMMANDER,
    DEPUTY_COMMANDER,
    OFFICE_HEAD,
    MEMBER,
    /** Of the county where it happened. */
    AD_HOC_MEMBER,
    /** Called in by the commander. */
    ON_CALL,
    /** Named by the city government for the scene. */
    CITY_DESIGNATED,
    HEADQUARTERS_LEADER,
    LOCAL_GOVERNMENT,
    DEPARTMENT_LEADER,
    LEAD,
    SUPPORT,
    /** County people, experts, team leaders and the unit concerned may join (2.2.2). */
    JOINED,
    EXPERT,
    EPIDEMIOLOGY,
    IMMUNISATION,
    ADR_MONITORING,
    CLINICAL
}

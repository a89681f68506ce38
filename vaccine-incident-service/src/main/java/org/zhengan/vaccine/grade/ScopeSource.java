package org.zhengan.vaccine.grade;

/** What a possible incident was learned from (信息来源), as 1.3 tells them apart. */
public enum ScopeSource {
    AEFI,
    GROUP_ADVERSE_EVENT,
    SUPERVISION_OR_MONITORING,
    OTHER;

    /** Whether it is an adverse event, which is investigated first. */
    boolean adverseEvent() {
        return switch (this) {
            case AEFI, GROUP_ADVERSE_EVENT -> true;
            case SUPERVISION_OR_MONITORING, OTHER -> false;
        };
    }
}

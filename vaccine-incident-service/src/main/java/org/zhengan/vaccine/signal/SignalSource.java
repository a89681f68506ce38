package org.zhengan.vaccine.signal;

import org.zhengan.vaccine.grade.ScopeSource;

/** The six sources of monitoring information (监测信息来源), in the order of 3.2. */
public enum SignalSource {
    AEFI,
    SUPERVISION_OR_MONITORING,
    SUPERIOR_ASSIGNED,
    DOMESTIC_OR_FOREIGN_NOTICE,
    PUBLIC_OPINION,
    OTHER;

    /** The source as 1.3 tells incidents apart: what only reaches us from others must seriously affect public health. */
    ScopeSource scope() {
        return switch (this) {
            case AEFI -> ScopeSource.AEFI;
            case SUPERVISION_OR_MONITORING -> ScopeSource.SUPERVISION_OR_MONITORING;
            case SUPERIOR_ASSIGNED, DOMESTIC_OR_FOREIGN_NOTICE, PUBLIC_OPINION, OTHER -> ScopeSource.OTHER;
        };
    }
}

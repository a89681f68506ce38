package org.zhengan.vaccine.publication;

import static org.zhengan.vaccine.aefi.Roles.COMPREHENSIVE;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;

import org.zhengan.rules.Actor;

/** Who publishes (公布主体). */
public enum Publisher {
    /** 国家药监局. */
    NMPA,
    /** 国家卫健委. */
    NHC,
    /** 综合组. */
    COMPREHENSIVE_GROUP,
    /** 县级以上药品监管部门. */
    DRUG_REGULATION,
    /** Anybody else. */
    OTHER;

    /** Who {@code actor} is here; the state's own bodies do not act in the city's system. */
    static Publisher of(Actor actor) {
        if (actor.roles().contains(COMPREHENSIVE)) {
            return COMPREHENSIVE_GROUP;
        }
        return actor.roles().contains(MARKET_SUPERVISION) ? DRUG_REGULATION : OTHER;
    }
}

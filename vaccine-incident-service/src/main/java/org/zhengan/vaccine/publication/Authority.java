package org.zhengan.vaccine.publication;

import org.zhengan.rules.Actor;
import org.zhengan.vaccine.aefi.Roles;

/** Who authorised a release (授权主体). */
public enum Authority {
    /** 市应急救援总指挥部. */
    GENERAL_HQ,
    /** 药品监管部门, for what it verified itself. */
    DRUG_REGULATION,
    /** Anybody else. */
    OTHER;

    /** Who {@code actor} is here. */
    static Authority of(Actor actor) {
        if (actor.roles().contains(Roles.GENERAL_HQ)) {
            return GENERAL_HQ;
        }
        return actor.roles().contains(Roles.MARKET_SUPERVISION) ? DRUG_REGULATION : OTHER;
    }
}

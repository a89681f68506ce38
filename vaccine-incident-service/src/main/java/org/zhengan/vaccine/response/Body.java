package org.zhengan.vaccine.response;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.vaccine.aefi.Roles;

/** A body that acts in a response (应急机构). The superior command is no user of ours: its decisions are recorded by the city. */
public enum Body {
    SUPERIOR(null),
    GENERAL_HQ(Roles.GENERAL_HQ),
    CITY_HQ(Roles.CITY_HQ),
    COUNTY_HQ(Roles.COUNTY_HQ),
    MARKET_SUPERVISION(Roles.MARKET_SUPERVISION),
    HEALTH(Roles.HEALTH);

    private final @Nullable String role;

    Body(@Nullable String role) {
        this.role = role;
    }

    /** Whether {@code actor} may speak for it. */
    public boolean isSpokenForBy(Actor actor) {
        return role != null && actor.mayActAs(Set.of(role));
    }

    /** The headquarters that {@code actor} speaks for, the highest first. */
    public static Optional<Body> of(Actor actor) {
        return Arrays.stream(values()).filter(body -> body.isSpokenForBy(actor)).findFirst();
    }
}

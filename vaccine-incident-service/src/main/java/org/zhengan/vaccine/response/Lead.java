package org.zhengan.vaccine.response;

import java.util.EnumSet;
import java.util.Set;
import org.zhengan.rules.Actor;

/** Who leads a response (响应牵头). */
public enum Lead {
    /** The superior command; the city's headquarters carry out and record what it decides. */
    SUPERIOR(Body.SUPERIOR, Body.GENERAL_HQ, Body.CITY_HQ),
    CITY(Body.CITY_HQ),
    COUNTY(Body.COUNTY_HQ),
    /** The counties concerned, together. */
    JOINT(Body.COUNTY_HQ);

    private final Set<Body> bodies;

    Lead(Body first, Body... more) {
        this.bodies = EnumSet.of(first, more);
    }

    /** Whether {@code body} acts for it. */
    public boolean includes(Body body) {
        return bodies.contains(body);
    }

    /** Whether {@code actor} speaks for a body that acts for it. */
    public boolean isSpokenForBy(Actor actor) {
        return bodies.stream().anyMatch(body -> body.isSpokenForBy(actor));
    }
}

package org.zhengan.gateway.stream;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who follows events: what its token says of it.
 *
 * @param district its district
 * @param unit its department or enterprise, if any
 * @param roles its roles
 */
public record Viewer(String district, @Nullable String unit, Set<String> roles) {

    static final String CITY = "CITY";
    private static final String ADMIN = "ADMIN";

    /** Stands behind a role that sees its own unit's events only. */
    private static final String CONFINED = "@";

    /** A viewer with the roles of a token, none of them spelt like the mark of a confined role. */
    public static Viewer of(String district, @Nullable String unit, @Nullable List<String> roles) {
        var held = roles == null ? Stream.<String>of() : roles.stream();
        return new Viewer(
                district, unit, held.filter(role -> !role.endsWith(CONFINED)).collect(toUnmodifiableSet()));
    }

    /** Whether it may see {@code event}: the event says to which roles it is open. */
    boolean maySee(Event event) {
        return isOfItsDistrict(event)
                && (roles.contains(ADMIN) || roles.stream().anyMatch(role -> isOpenTo(role, event)));
    }

    /** Whoever is not the city's sees its own district only, and nothing that names no district. */
    private boolean isOfItsDistrict(Event event) {
        return district.equals(CITY) || district.equals(event.district());
    }

    private boolean isOpenTo(String role, Event event) {
        return event.audience().contains(role)
                || (event.audience().contains(role + CONFINED) && unit != null && unit.equals(event.unit()));
    }
}

package org.zhengan.rules;

import java.util.Set;

/** Who gives a command: a person, a machine client, or the suite itself. */
public record Actor(String subject, String unit, District district, Set<String> roles) {

    /** May do everything a person may. */
    public static final String ADMIN = "ADMIN";

    /** May look into the trail, and take the archive of a case. */
    public static final String AUDITOR = "AUDITOR";

    /** The suite itself: reactions to events and deadlines. No token carries it. */
    public static final String SYSTEM = "SYSTEM";

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The suite acting on an event or a deadline of {@code context}. */
    public static Actor system(String context) {
        return new Actor("system:" + context, context, District.CITY, Set.of(SYSTEM));
    }

    /** Whether the actor holds one of {@code allowed}. */
    public boolean mayActAs(Set<String> allowed) {
        return allowed.stream().anyMatch(roles::contains)
                || (roles.contains(ADMIN) && allowed.stream().anyMatch(role -> !role.equals(SYSTEM)));
    }
}

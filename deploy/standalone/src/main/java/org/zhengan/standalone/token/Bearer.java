package org.zhengan.standalone.token;

import java.util.List;

/**
 * Somebody a token speaks for.
 *
 * @param subject who it is
 * @param unit the department or enterprise
 * @param district the district whose cases are seen; CITY sees all
 * @param roles what the bearer may do
 */
public record Bearer(String subject, String unit, String district, List<String> roles) {

    /** May do everything, everywhere; only the development signer ever issues this. */
    public static final Bearer ADMINISTRATOR = new Bearer("demo-admin", "demo", "CITY", List.of("ADMIN"));

    public Bearer {
        roles = List.copyOf(roles);
    }

    /** Somebody of the city with these roles. */
    public static Bearer ofCity(String... roles) {
        return new Bearer("demo", "demo", "CITY", List.of(roles));
    }
}

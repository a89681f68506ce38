package org.zhengan.standalone;

import java.util.List;
import org.zhengan.fire.FireApplication;
import org.zhengan.gas.GasSafetyApplication;
import org.zhengan.vaccine.VaccineIncidentApplication;

/** The services of the suite. */
final class Members {

    /** Each keeps its place for good, so that its port does not move when another service comes. */
    static final List<Member> ALL = List.of(
            new Member("fire", "fire", 1, FireApplication::application),
            new Member("gas-safety", "gas", 2, GasSafetyApplication::application),
            new Member("vaccine-incident", "vaccine", 3, VaccineIncidentApplication::application));

    private Members() {}
}

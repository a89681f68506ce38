package org.zhengan.standalone;

import java.util.List;
import org.zhengan.fire.FireApplication;
import org.zhengan.fire.FireProgramme;
import org.zhengan.gas.GasProgramme;
import org.zhengan.gas.GasSafetyApplication;
import org.zhengan.vaccine.VaccineIncidentApplication;
import org.zhengan.vaccine.VaccineProgramme;

/** The services of the suite. */
final class Members {

    /** Each keeps its place for good, so that its port does not move when another service comes. */
    static final List<Member> ALL = List.of(
            new Member("fire", FireProgramme.PROGRAMME, 1, FireApplication::application),
            new Member("gas-safety", GasProgramme.PROGRAMME, 2, GasSafetyApplication::application),
            new Member("vaccine-incident", VaccineProgramme.PROGRAMME, 3, VaccineIncidentApplication::application));

    private Members() {}
}

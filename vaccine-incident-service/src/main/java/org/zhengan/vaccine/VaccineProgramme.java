package org.zhengan.vaccine;

import org.zhengan.rules.Setting;
import org.zhengan.rules.Text;
import org.zhengan.rules.programme.Programme;
import org.zhengan.vaccine.aefi.AefiCases;
import org.zhengan.vaccine.calendar.WorkingDays;
import org.zhengan.vaccine.cluster.ClusterEvaluation;
import org.zhengan.vaccine.cluster.ClusterWatch;
import org.zhengan.vaccine.grade.Grading;
import org.zhengan.vaccine.grade.Scoping;

/** The service, described whole: AEFI cases, their clusters, and how incidents are told and graded. */
public final class VaccineProgramme {

    private static final ClusterEvaluation CLUSTER = new ClusterEvaluation();

    /** What the platform serves. */
    public static final Programme PROGRAMME = Programme.of(
                    "vaccine",
                    new Text("疫苗安全事件应急", "Vaccine safety incidents"),
                    VaccinePolicies.DOCUMENTS,
                    VaccinePolicies.COVERAGE)
            .keeping(AefiCases.LEDGER)
            .deciding(new Scoping(), new Grading(), CLUSTER, new WorkingDays())
            .showing(ClusterWatch.VIEW)
            .configuredBy(CLUSTER.settings().toArray(Setting<?>[]::new));

    private VaccineProgramme() {}
}

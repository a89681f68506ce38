package org.zhengan.vaccine;

import java.util.List;
import java.util.stream.Stream;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.programme.Coverage;
import org.zhengan.vaccine.clause.AftermathClauses;
import org.zhengan.vaccine.clause.GeneralClauses;
import org.zhengan.vaccine.clause.MonitoringClauses;
import org.zhengan.vaccine.clause.OrganisationClauses;
import org.zhengan.vaccine.clause.ResponseClauses;
import org.zhengan.vaccine.clause.VaccinePlan;

/** The documents of this programme, and what becomes of every clause in them. */
public final class VaccinePolicies {

    /** One document. */
    public static final List<PolicyDocument> DOCUMENTS = List.of(VaccinePlan.DOCUMENT);

    /** Every clause, as the gazette numbers them. */
    public static final List<Coverage> COVERAGE = Stream.of(
                    GeneralClauses.COVERAGE,
                    OrganisationClauses.COVERAGE,
                    MonitoringClauses.COVERAGE,
                    ResponseClauses.COVERAGE,
                    AftermathClauses.COVERAGE)
            .flatMap(List::stream)
            .toList();

    private VaccinePolicies() {}
}

package org.zhengan.vaccine.publication;

import static org.zhengan.vaccine.publication.PublicationAuthority.Result.ALLOWED;
import static org.zhengan.vaccine.publication.PublicationAuthority.Result.REFUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Evaluation;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.publication.PublicationAuthority.Question;
import org.zhengan.vaccine.publication.PublicationAuthority.Verdict;

class PublicationAuthorityTest extends EvaluationContract<Question, Verdict> {

    private static final Authorisation BY_GENERAL_HQ = new Authorisation(Authority.GENERAL_HQ, null, null, null);
    private static final Authorisation BY_ITSELF = new Authorisation(Authority.DRUG_REGULATION, null, null, null);

    /** Kinds that one body of the state alone publishes. */
    private static final Map<InfoType, Publisher> OF_THE_STATE = Map.of(
            InfoType.VACCINE_RISK_WARNING, Publisher.NMPA,
            InfoType.MAJOR_ACCIDENT_AND_INVESTIGATION, Publisher.NMPA,
            InfoType.STATE_COUNCIL_DESIGNATED, Publisher.NMPA,
            InfoType.NATIONAL_AEFI_REPORT, Publisher.NHC);

    private static final Map<InfoType, String> RULES = Map.of(
            InfoType.VACCINE_RISK_WARNING, "VAC-4.5.2-1",
            InfoType.MAJOR_ACCIDENT_AND_INVESTIGATION, "VAC-4.5.2-2",
            InfoType.STATE_COUNCIL_DESIGNATED, "VAC-4.5.2-3",
            InfoType.NATIONAL_AEFI_REPORT, "VAC-4.5.2-4",
            InfoType.RESPONSE_PROGRESS, "VAC-4.5.2-5",
            InfoType.MISLEADING_INFO_RESULT, "VAC-4.5.2-6",
            InfoType.RUMOUR, "VAC-4.5.2-7");

    @Override
    protected Evaluation<Question, Verdict> evaluation() {
        return new PublicationAuthority();
    }

    @Override
    protected List<Asked<Question>> table() {
        List<Asked<Question>> rows = new ArrayList<>();
        for (var publisher : Publisher.values()) {
            OF_THE_STATE.forEach((kind, state) -> {
                rows.add(row(kind, publisher, null, publisher == state));
                rows.add(row(kind, publisher, BY_GENERAL_HQ, publisher == state));
            });
            boolean group = publisher == Publisher.COMPREHENSIVE_GROUP;
            rows.add(row(InfoType.RESPONSE_PROGRESS, publisher, null, false));
            rows.add(row(InfoType.RESPONSE_PROGRESS, publisher, BY_ITSELF, false));
            rows.add(row(InfoType.RESPONSE_PROGRESS, publisher, BY_GENERAL_HQ, group));
            boolean drugs = publisher == Publisher.DRUG_REGULATION;
            rows.add(row(InfoType.MISLEADING_INFO_RESULT, publisher, null, false));
            rows.add(row(InfoType.MISLEADING_INFO_RESULT, publisher, verified(VerifiedWith.MAH), false));
            rows.add(row(InfoType.MISLEADING_INFO_RESULT, publisher, verified(VerifiedWith.HEALTH), drugs));
            rows.add(row(
                    InfoType.MISLEADING_INFO_RESULT,
                    publisher,
                    verified(VerifiedWith.PROFESSIONAL_BODY, VerifiedWith.HEALTH),
                    drugs));
            rows.add(row(InfoType.RUMOUR, publisher, BY_GENERAL_HQ, false));
        }
        return rows;
    }

    private static Authorisation verified(VerifiedWith... with) {
        return new Authorisation(Authority.DRUG_REGULATION, null, null, List.of(with));
    }

    private static Asked<Question> row(
            InfoType kind, Publisher publisher, @Nullable Authorisation authorisation, boolean allowed) {
        return Asked.of(kind + " by " + publisher, new Question(kind, publisher, authorisation))
                .answers("result", allowed ? ALLOWED : REFUSED)
                .by(RULES.get(kind));
    }
}

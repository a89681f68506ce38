package org.zhengan.vaccine.publication;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.publication.RiskCommunication.Question;
import org.zhengan.vaccine.publication.RiskCommunication.Responsible;
import org.zhengan.vaccine.publication.RiskCommunication.Speaker;

class RiskCommunicationTest extends EvaluationContract<Question, Responsible> {

    @Override
    protected Evaluation<Question, Responsible> evaluation() {
        return new RiskCommunication();
    }

    @Override
    protected List<Asked<Question>> table() {
        return List.of(
                row(Grade.I, Speaker.NHC_AND_NMPA, "VAC-5-1"),
                row(Grade.II, Speaker.NAMED_BY_NHC_AND_NMPA, "VAC-5-2"),
                row(Grade.III, Speaker.SUPERIOR_DEPARTMENT, "VAC-5-3"),
                row(Grade.IV, Speaker.GENERAL_HQ_AUTHORISATION, "VAC-5-4"),
                row(Grade.III, Speaker.SUPERIOR_AND_GENERAL_HQ, "VAC-5-3")
                        .where("riskCommunicationLevelIII", "SUPERIOR_AND_GENERAL_HQ"),
                row(Grade.IV, Speaker.SUPERIOR_DEPARTMENT, "VAC-5-4")
                        .where("riskCommunicationLevelIV", "SUPERIOR_DEPARTMENT"));
    }

    @Test
    void noneIsNoLevel() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Question(Grade.NONE));
    }

    private static Asked<Question> row(Grade level, Speaker speaker, String rule) {
        return Asked.of("level " + level + ": " + speaker, new Question(level))
                .answers("responsible", speaker)
                .by(rule);
    }
}

package org.zhengan.vaccine.command;

import static org.zhengan.vaccine.command.PanelQuestion.Field.ADR_MONITORING;
import static org.zhengan.vaccine.command.PanelQuestion.Field.CLINICAL;
import static org.zhengan.vaccine.command.PanelQuestion.Field.EPIDEMIOLOGY;
import static org.zhengan.vaccine.command.PanelQuestion.Field.IMMUNISATION;

import java.util.List;
import org.zhengan.rules.Evaluation;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.command.PanelQuestion.Field;
import org.zhengan.vaccine.material.Missing;

class PanelEvaluationTest extends EvaluationContract<PanelQuestion, Missing> {

    @Override
    protected Evaluation<PanelQuestion, Missing> evaluation() {
        return new PanelEvaluation();
    }

    @Override
    protected List<Asked<PanelQuestion>> table() {
        return List.of(
                row(List.of(EPIDEMIOLOGY, IMMUNISATION, ADR_MONITORING, CLINICAL), List.of()),
                row(List.of(CLINICAL, CLINICAL, EPIDEMIOLOGY, IMMUNISATION, ADR_MONITORING), List.of()),
                row(List.of(IMMUNISATION, ADR_MONITORING, CLINICAL), List.of("EPIDEMIOLOGY")),
                row(List.of(EPIDEMIOLOGY, ADR_MONITORING, CLINICAL), List.of("IMMUNISATION")),
                row(List.of(EPIDEMIOLOGY, IMMUNISATION, CLINICAL), List.of("ADR_MONITORING")),
                row(List.of(EPIDEMIOLOGY, IMMUNISATION, ADR_MONITORING), List.of("CLINICAL")),
                row(List.of(), List.of("EPIDEMIOLOGY", "IMMUNISATION", "ADR_MONITORING", "CLINICAL")));
    }

    private static Asked<PanelQuestion> row(List<Field> kinds, List<String> missing) {
        return Asked.of(kinds.toString(), new PanelQuestion(kinds))
                .answers("missing", missing)
                .by("VAC-4.2-2");
    }
}

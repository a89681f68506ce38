package org.zhengan.vaccine.warning;

import java.util.Arrays;
import java.util.List;
import org.zhengan.rules.Evaluation;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.warning.WarningDecision.Question;
import org.zhengan.vaccine.warning.WarningDecision.Warned;

class WarningDecisionTest extends EvaluationContract<Question, Warned> {

    /** Predicted grade, colour, must be reported, rules. */
    private static final String ROWS =
            """
            I    RED    true  VAC-3.3.1,VAC-3.3.2-1
            II   ORANGE true  VAC-3.3.1,VAC-3.3.2-1
            III  YELLOW true  VAC-3.3.1,VAC-3.3.2-1
            IV   BLUE   false VAC-3.3.1,VAC-3.3.2-2
            NONE -      false VAC-3.3.1-0
            """;

    @Override
    protected Evaluation<Question, Warned> evaluation() {
        return new WarningDecision();
    }

    @Override
    protected List<Asked<Question>> table() {
        return ROWS.lines().map(WarningDecisionTest::row).toList();
    }

    private static Asked<Question> row(String line) {
        var cells = line.split(" +");
        boolean must = Boolean.parseBoolean(cells[2]);
        var to = List.of(Addressee.CITY_HQ_OFFICE, Addressee.SUPERIOR_DEPARTMENT, Addressee.RELATED_DEPARTMENT);
        var colour = Arrays.stream(Colour.values())
                .filter(each -> each.name().equals(cells[1]))
                .findFirst()
                .orElse(null);
        return Asked.of(line, new Question(Grade.valueOf(cells[0])))
                .answers("colour", colour)
                .answers("mustReport", must)
                .answers("recipients", must ? to : List.of())
                .by(cells[3].split(","));
    }
}

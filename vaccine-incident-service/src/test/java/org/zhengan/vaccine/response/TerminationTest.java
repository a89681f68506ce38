package org.zhengan.vaccine.response;

import java.util.ArrayList;
import java.util.List;
import org.zhengan.rules.Evaluation;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.response.TerminationAnswer.Code;

class TerminationTest extends EvaluationContract<TerminationQuestion, TerminationAnswer> {

    /** C(ause) h(azard eliminated) f(inished) d(eclarer); allowed or the code why not. */
    private static final String ROWS =
            """
            chfd ok
            chd  ok
            cfd  ok
            cd   HAZARD_REMAINS
            hfd  CAUSE_NOT_FOUND
            d    CAUSE_NOT_FOUND
            """;

    @Override
    protected Evaluation<TerminationQuestion, TerminationAnswer> evaluation() {
        return new Termination();
    }

    @Override
    protected List<Asked<TerminationQuestion>> table() {
        var rows = new ArrayList<>(ROWS.lines().map(TerminationTest::row).toList());
        rows.add(Asked.of("not who declared it", question("chf"))
                .answers("allowed", false)
                .answers("code", Code.JURISDICTION_DENIED)
                .by("VAC-4.4.4-2"));
        rows.add(Asked.of("nothing is known", new TerminationQuestion(null, null, null, null))
                .answers("allowed", false)
                .answers("code", Code.JURISDICTION_DENIED)
                .by("VAC-4.4.4-2"));
        return rows;
    }

    private static Asked<TerminationQuestion> row(String line) {
        var cells = line.strip().split(" +", -1);
        boolean allowed = cells[1].equals("ok");
        return Asked.of(line.strip(), question(cells[0]))
                .answers("allowed", allowed)
                .answers("code", allowed ? null : Code.valueOf(cells[1]))
                .by("VAC-4.4.4-1", "VAC-4.4.4-2");
    }

    private static TerminationQuestion question(String found) {
        return new TerminationQuestion(
                found.contains("c"), found.contains("h"), found.contains("f"), found.contains("d"));
    }
}

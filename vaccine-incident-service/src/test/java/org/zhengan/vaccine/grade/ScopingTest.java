package org.zhengan.vaccine.grade;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Evaluation;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.grade.ScopeResult.Verdict;

class ScopingTest extends EvaluationContract<ScopeQuestion, ScopeResult> {

    /** Source, investigated, suspected of quality, serious for public health; verdict and rule. */
    private static final String ROWS =
            """
            AEFI                      true  true  -     IN_SCOPE VAC-1.3-1
            GROUP_ADVERSE_EVENT       true  true  -     IN_SCOPE VAC-1.3-1
            AEFI                      false true  -     NOT_YET  VAC-1.3-1b
            AEFI                      -     -     -     NOT_YET  VAC-1.3-1b
            AEFI                      true  -     -     NOT_YET  VAC-1.3-1b
            GROUP_ADVERSE_EVENT       false false true  NOT_YET  VAC-1.3-1b
            AEFI                      true  false -     OUT      VAC-1.3-1c
            GROUP_ADVERSE_EVENT       true  false true  OUT      VAC-1.3-1c
            SUPERVISION_OR_MONITORING -     -     -     IN_SCOPE VAC-1.3-2
            OTHER                     -     -     true  IN_SCOPE VAC-1.3-3
            OTHER                     -     -     false OUT      VAC-1.3-3c
            OTHER                     -     -     -     NOT_YET  VAC-1.3-3b
            """;

    @Override
    protected Evaluation<ScopeQuestion, ScopeResult> evaluation() {
        return new Scoping();
    }

    @Override
    protected List<Asked<ScopeQuestion>> table() {
        var inside = ROWS.lines().map(line -> row(line, Location.IN_CITY));
        var involving = ROWS.lines().map(line -> row(line, Location.OUTSIDE_INVOLVING_CITY));
        var outside = Arrays.stream(ScopeSource.values()).map(ScopingTest::elsewhere);
        return Stream.of(inside, involving, outside).flatMap(rows -> rows).toList();
    }

    /** What happens outside but involves the city is judged as inside, and that is said. */
    private static Asked<ScopeQuestion> row(String line, Location location) {
        var cells = line.split(" +");
        var question = new ScopeQuestion(
                location, ScopeSource.valueOf(cells[0]), known(cells[1]), known(cells[2]), known(cells[3]));
        var asked = Asked.of(location + " " + line, question).answers("result", Verdict.valueOf(cells[4]));
        return location == Location.IN_CITY ? asked.by(cells[5]) : asked.by(cells[5], "VAC-1.3-5");
    }

    private static Asked<ScopeQuestion> elsewhere(ScopeSource source) {
        return Asked.of("OUTSIDE " + source, new ScopeQuestion(Location.OUTSIDE, source, true, true, true))
                .answers("result", Verdict.OUT)
                .by("VAC-1.3-4");
    }

    private static @Nullable Boolean known(String cell) {
        return cell.equals("-") ? null : Boolean.valueOf(cell);
    }
}

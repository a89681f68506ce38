package org.zhengan.vaccine.response;

import static org.zhengan.rules.DecisionTable.row;

import java.util.List;
import java.util.function.Predicate;
import org.zhengan.rules.Basis;
import org.zhengan.rules.DecisionTable;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.grade.Grading;

/** The table of VAC-4.4.1 and VAC-4.4.2; what must be comes before what may be, and lowering before a school's uplift. */
public final class LevelTable {

    static final DecisionTable<Facts, LevelResult> TABLE = DecisionTable.of(
            row(ResponseRules.WORSENING, Facts::isWorsening, LevelResult.MUST_RAISE),
            row(ResponseRules.ASSESSED_GRAVER, Facts::isAssessedGraver, LevelResult.MUST_RAISE),
            row(ResponseRules.IMPROVED, Facts::isImproved, LevelResult.MAY_LOWER),
            row(Grading.UPLIFT, Facts::mayBeUplifted, LevelResult.MAY_RAISE));

    private LevelTable() {}

    /**
     * What the rows look at.
     *
     * @param current  the level, I to IV
     * @param assessed the grade by the facts as they are now
     */
    public record Facts(Grade current, Grade assessed, LevelConditions found, boolean school) {

        boolean isWorsening() {
            return current != Grade.I && found.isWorsening();
        }

        boolean isAssessedGraver() {
            return assessed.compareTo(current) < 0;
        }

        boolean isImproved() {
            return current != Grade.IV && found.isUnderControl() && assessed.compareTo(current) > 0;
        }

        boolean mayBeUplifted() {
            return school && current != Grade.I;
        }

        /** The rows that let it be raised to {@code to}: to any graver level, to the assessed grade, or a school's by one. */
        public List<Basis> whyRaisedTo(Grade to) {
            return TABLE.all(this).stream()
                    .filter(match -> match.result() != LevelResult.MAY_LOWER)
                    .map(DecisionTable.Match::basis)
                    .filter(basis -> !basis.equals(ResponseRules.ASSESSED_GRAVER) || to == assessed)
                    .filter(basis -> !basis.equals(Grading.UPLIFT) || to == current.raised())
                    .toList();
        }

        /** Whether it may be lowered to {@code to}, which is not below the assessed grade. */
        public boolean mayBeLoweredTo(Grade to) {
            return isImproved() && to.atLeast(assessed);
        }
    }

    /** Every row's rule. */
    public static List<Basis> rules() {
        return TABLE.rules();
    }

    /** The rows that say what {@code facts} come to, all of one result; none when the level stays. */
    static List<DecisionTable.Match<LevelResult>> decisive(Facts facts) {
        var all = TABLE.all(facts);
        Predicate<DecisionTable.Match<LevelResult>> first =
                match -> match.result() == all.get(0).result();
        return all.stream().filter(first).toList();
    }
}

package org.zhengan.vaccine.grade;

import static org.zhengan.rules.DecisionTable.row;
import static org.zhengan.vaccine.grade.Grade.I;
import static org.zhengan.vaccine.grade.Grade.II;
import static org.zhengan.vaccine.grade.Grade.III;
import static org.zhengan.vaccine.grade.Grade.IV;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.zhengan.rules.Basis;
import org.zhengan.rules.DecisionTable;

/** The table of VAC-1.4. Of the rows that hold the gravest decides; rows of one criterion exclude each other. */
public final class GradeTable {

    private static final DecisionTable<GradeFacts, Grade> TABLE = DecisionTable.of(
            row(GradeRules.I_DEATHS, counting(GradeFacts::deathsShortTerm, 5, Integer.MAX_VALUE), I),
            row(GradeRules.I_RARE, counting(GradeFacts::rare, 21, Integer.MAX_VALUE), I),
            row(GradeRules.I_SERIOUS, counting(GradeFacts::serious, 6, Integer.MAX_VALUE), I),
            row(GradeRules.I_OTHER, facts -> facts.judgedWithImpact(Severity.ESPECIALLY_SERIOUS), I),
            row(GradeRules.II_DEATHS, counting(GradeFacts::deathsShortTerm, 2, 4), II),
            row(GradeRules.II_RARE, counting(GradeFacts::rare, 11, 20), II),
            row(GradeRules.II_SERIOUS, counting(GradeFacts::serious, 4, 5), II),
            row(GradeRules.II_PROVINCES, facts -> facts.confirmedInSeveralProvinces(2), II),
            row(GradeRules.II_OTHER, facts -> facts.judgedWithImpact(Severity.SERIOUS), II),
            row(
                    GradeRules.III_DEATH,
                    counting(GradeFacts::deathsAny, 1, Integer.MAX_VALUE)
                            .and(counting(GradeFacts::deathsShortTerm, 0, 1)),
                    III),
            row(GradeRules.III_RARE, counting(GradeFacts::rare, 6, 10), III),
            row(GradeRules.III_SERIOUS, counting(GradeFacts::serious, 3, 3), III),
            row(GradeRules.III_OTHER, facts -> facts.judgedWithImpact(Severity.FAIRLY_SERIOUS), III),
            row(GradeRules.IV_RARE, counting(GradeFacts::rare, 4, 5), IV),
            row(GradeRules.IV_SERIOUS, counting(GradeFacts::serious, 2, 2), IV),
            row(GradeRules.IV_OTHER, facts -> facts.judged(Severity.GENERAL), IV));

    private GradeTable() {}

    /** A grade and the rows that held, gravest first. */
    public record Graded(Grade grade, List<Basis> matched) {

        public Graded {
            matched = List.copyOf(matched);
        }

        /** The rows that held, or the rule that says there is none. */
        public List<Basis> basis() {
            return matched.isEmpty() ? List.of(GradeRules.BELOW) : matched;
        }
    }

    /** The grade of counts over suspected cases. */
    public static Graded of(IncidentFacts facts) {
        return of(new GradeFacts(facts, null));
    }

    static Graded of(GradeFacts facts) {
        var matches = new ArrayList<>(TABLE.all(facts));
        matches.sort(Comparator.comparing(DecisionTable.Match::result));
        var grade = matches.isEmpty() ? Grade.NONE : matches.get(0).result();
        return new Graded(
                grade, matches.stream().map(DecisionTable.Match::basis).toList());
    }

    /** Every rule of the table, with the one for none. */
    public static List<Basis> rules() {
        List<Basis> all = new ArrayList<>(TABLE.rules());
        all.add(GradeRules.BELOW);
        return all;
    }

    /** Those of the rules that counts of cases alone can lead to. */
    public static List<Basis> rulesOfCounts() {
        return rules().stream()
                .filter(rule -> !GradeRules.BEYOND_COUNTS.contains(rule))
                .toList();
    }

    private static Predicate<GradeFacts> counting(ToIntFunction<GradeFacts> count, int least, int most) {
        return facts -> {
            int found = count.applyAsInt(facts);
            return facts.suspected() && least <= found && found <= most;
        };
    }
}

package org.zhengan.vaccine.response;

import static org.zhengan.rules.DecisionTable.row;
import static org.zhengan.vaccine.grade.Grade.II;
import static org.zhengan.vaccine.grade.Grade.III;
import static org.zhengan.vaccine.grade.Grade.IV;

import java.util.List;
import java.util.Optional;
import org.zhengan.rules.Basis;
import org.zhengan.rules.DecisionTable;
import org.zhengan.vaccine.grade.Grade;

/** The table of VAC-2.1: who leads at a level; nobody does below every grade. */
public final class LeadTable {

    static final DecisionTable<Asked, Lead> TABLE = DecisionTable.of(
            row(ResponseRules.LED_BY_SUPERIOR, asked -> asked.level().atLeast(II), Lead.SUPERIOR),
            row(ResponseRules.LED_BY_CITY, asked -> asked.level() == III, Lead.CITY),
            row(ResponseRules.LED_BY_COUNTY, asked -> asked.level() == IV && asked.counties() == 1, Lead.COUNTY),
            row(
                    ResponseRules.LED_BY_SEVERAL,
                    asked -> asked.level() == IV && asked.counties() > 1 && asked.cityTakesOver(),
                    Lead.CITY),
            row(ResponseRules.LED_BY_SEVERAL, asked -> asked.level() == IV && asked.counties() > 1, Lead.JOINT));

    private LeadTable() {}

    /**
     * What decides who leads.
     *
     * @param cityTakesOver whether the common superior of several counties takes it over
     */
    record Asked(Grade level, int counties, boolean cityTakesOver) {}

    /** Who leads at {@code level} what touches {@code counties} counties. */
    public static Optional<Lead> at(Grade level, int counties, boolean cityTakesOver) {
        return match(level, counties, cityTakesOver).map(DecisionTable.Match::result);
    }

    /** The rule that says so. */
    public static List<Basis> why(Grade level, int counties, boolean cityTakesOver) {
        return match(level, counties, cityTakesOver).stream()
                .map(DecisionTable.Match::basis)
                .toList();
    }

    /** Every row's rule. */
    public static List<Basis> rules() {
        return TABLE.rules();
    }

    static Optional<DecisionTable.Match<Lead>> match(Grade level, int counties, boolean cityTakesOver) {
        return TABLE.first(new Asked(level, counties, cityTakesOver));
    }
}

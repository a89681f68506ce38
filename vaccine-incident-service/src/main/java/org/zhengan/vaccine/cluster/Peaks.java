package org.zhengan.vaccine.cluster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.vaccine.grade.GradeTable;
import org.zhengan.vaccine.grade.IncidentFacts;

/** Where each of the four counts is greatest; absent where there is none to count. */
@SuppressWarnings("MemberName") // the names of the specification
public record Peaks(@Nullable Peak N_rare, @Nullable Peak N_ser, @Nullable Peak N_death, @Nullable Peak D_any) {

    static final Peaks NONE = new Peaks(null, null, null, null);

    /** The greater of each count. */
    Peaks or(Peaks other) {
        return new Peaks(
                Peak.greater(N_rare, other.N_rare),
                Peak.greater(N_ser, other.N_ser),
                Peak.greater(N_death, other.N_death),
                Peak.greater(D_any, other.D_any));
    }

    GradeTable.Graded graded() {
        return GradeTable.of(IncidentFacts.suspected(
                Peak.countOf(N_death), Peak.countOf(D_any), Peak.countOf(N_rare), Peak.countOf(N_ser)));
    }

    /** Every rule an answer about clusters may rest on. */
    static List<Basis> rules() {
        List<Basis> all = new ArrayList<>(GradeTable.rulesOfCounts());
        all.addAll(ClusterRules.all());
        Reach.SETTINGS.forEach(setting -> all.add(setting.basis()));
        return all;
    }

    /** The rows that graded, then how the cases were counted, and what was left open. */
    static List<Basis> basis(List<Basis> graded) {
        List<Basis> all = new ArrayList<>(graded);
        all.addAll(ClusterRules.all());
        Reach.SETTINGS.forEach(setting -> all.add(setting.basis()));
        return all;
    }
}

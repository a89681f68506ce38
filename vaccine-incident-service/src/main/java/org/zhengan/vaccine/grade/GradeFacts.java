package org.zhengan.vaccine.grade;

import org.jspecify.annotations.Nullable;

/** The facts as the rows of the table look at them. */
record GradeFacts(IncidentFacts known, @Nullable OtherJudgement judged) {

    boolean suspected() {
        return Boolean.TRUE.equals(known.suspectedVaccineRelated());
    }

    int deathsShortTerm() {
        return number(known.deathsSameBatchShortTerm());
    }

    /** Deaths of one batch at any time; those of the short term are among them, also where fewer are stated. */
    int deathsAny() {
        return Math.max(number(known.deathsSameBatchAny()), deathsShortTerm());
    }

    int rare() {
        return number(known.rareSimilarCases());
    }

    int serious() {
        return number(known.especiallySeriousCases());
    }

    boolean confirmedInSeveralProvinces(int provinces) {
        return Boolean.TRUE.equals(known.confirmedProblem()) && number(known.provincesInvolved()) >= provinces;
    }

    boolean judged(Severity severity) {
        return judged != null && judged.severity() == severity;
    }

    boolean judgedWithImpact(Severity severity) {
        return judged != null && judged(severity) && Boolean.TRUE.equals(judged.socialImpact());
    }

    private static int number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}

package org.zhengan.vaccine.grade;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** What is known of an incident (事件事实), 1.4; an absent fact is not decided and makes no row hold. */
public record IncidentFacts(
        @Label("短期内同批号死亡数") @Nullable Integer deathsSameBatchShortTerm,
        @Label("同批号死亡数") @Nullable Integer deathsSameBatchAny,
        @Label("罕见或非预期且表现相似例数") @Nullable Integer rareSimilarCases,
        @Label("特别严重例数") @Nullable Integer especiallySeriousCases,
        @Label("疑似与疫苗安全相关") @Nullable Boolean suspectedVaccineRelated,
        @Label("确认存在问题") @Nullable Boolean confirmedProblem,
        @Label("涉及省份数") @Nullable Integer provincesInvolved,
        @Label("学校或托幼机构") @Nullable Boolean schoolOrKindergarten) {

    private static final int PROVINCES = 34;

    public IncidentFacts {
        new Checks()
                .within("deathsSameBatchShortTerm", deathsSameBatchShortTerm, 0, Integer.MAX_VALUE)
                .within("deathsSameBatchAny", deathsSameBatchAny, 0, Integer.MAX_VALUE)
                .within("rareSimilarCases", rareSimilarCases, 0, Integer.MAX_VALUE)
                .within("especiallySeriousCases", especiallySeriousCases, 0, Integer.MAX_VALUE)
                .within("provincesInvolved", provincesInvolved, 0, PROVINCES)
                .end();
    }

    /** Counts over cases that are all suspected to be related to vaccine safety. */
    public static IncidentFacts suspected(int deathsShortTerm, int deathsAny, int rare, int serious) {
        return new IncidentFacts(deathsShortTerm, deathsAny, rare, serious, true, null, null, null);
    }
}

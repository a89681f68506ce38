package org.zhengan.vaccine.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.response.LevelConditions;
import org.zhengan.vaccine.response.LevelTable;

/**
 * A vaccine safety incident (疫苗安全事件), 1.3.
 *
 * @param incidentNo   {@code VI-<year>-<4 digits>}
 * @param knowledge    the facts as they became known, the latest last
 * @param proposal     county market supervision's, to start level IV
 * @param ending       absent until the response has ended, and again when it is reopened
 * @param dismissedFor why it turned out to be none
 */
public record VaccineIncident(
        @Label("事件编号") String incidentNo,
        @Label("发生情况") Occurrence occurrence,
        @Label("事实获知记录") List<Knowledge> knowledge,
        @Label("级别认定") @Nullable Assessment assessment,
        @Label("启动建议") @Nullable Proposal proposal,
        @Label("应急响应") @Nullable Response response,
        @Label("处置措施") Measures measures,
        @Label("响应终止") @Nullable Ending ending,
        @Label("结案资料") Records records,
        @Label("善后") @Nullable AftermathStanding aftermath,
        @Label("撤销理由") @Nullable String dismissedFor) {

    public VaccineIncident {
        knowledge = List.copyOf(knowledge);
    }

    static VaccineIncident opened(String number, Occurrence occurrence, List<Knowledge> knowledge) {
        return new VaccineIncident(
                number, occurrence, knowledge, null, null, null, Measures.NONE, null, Records.NONE, null, null);
    }

    /** Where it happened: the first of the counties it touches. */
    District district() {
        return occurrence.adminUnits().get(0);
    }

    /** The grade by what is known; none while it is not assessed. */
    Grade grade() {
        return assessment == null ? Grade.NONE : assessment.grade();
    }

    /** The level it is answered at; none before the response. */
    Grade level() {
        return response == null ? Grade.NONE : response.responseLevel();
    }

    /** Whether the facts known last name a school or kindergarten. */
    boolean atSchool() {
        return !knowledge.isEmpty()
                && Boolean.TRUE.equals(
                        knowledge.get(knowledge.size() - 1).facts().schoolOrKindergarten());
    }

    /** What decides whether its level changes. */
    LevelTable.Facts levelFacts(LevelConditions found) {
        return new LevelTable.Facts(level(), grade(), found, atSchool());
    }

    /** Whether it calls for the city: by its grade or by the level it was raised to. */
    boolean isLargerOrGraver() {
        return grade().atLeast(Grade.III) || level().atLeast(Grade.III);
    }

    VaccineIncident knowing(Knowledge more) {
        var longer = new ArrayList<>(knowledge);
        longer.add(more);
        return with(longer, assessment, proposal, response, measures, ending, records, aftermath, dismissedFor);
    }

    VaccineIncident assessed(Assessment next) {
        return with(knowledge, next, proposal, response, measures, ending, records, aftermath, dismissedFor);
    }

    VaccineIncident proposed(Proposal next) {
        return with(knowledge, assessment, next, response, measures, ending, records, aftermath, dismissedFor);
    }

    VaccineIncident responding(Response next) {
        return with(knowledge, assessment, proposal, next, measures, ending, records, aftermath, dismissedFor);
    }

    VaccineIncident measured(Measures next) {
        return with(knowledge, assessment, proposal, response, next, ending, records, aftermath, dismissedFor);
    }

    VaccineIncident ended(@Nullable Ending next) {
        return with(knowledge, assessment, proposal, response, measures, next, records, aftermath, dismissedFor);
    }

    VaccineIncident recorded(Records next) {
        return with(knowledge, assessment, proposal, response, measures, ending, next, aftermath, dismissedFor);
    }

    VaccineIncident inAftermath(AftermathStanding next) {
        return with(knowledge, assessment, proposal, response, measures, ending, records, next, dismissedFor);
    }

    VaccineIncident dismissed(String reason) {
        return with(knowledge, assessment, proposal, response, measures, ending, records, aftermath, reason);
    }

    private VaccineIncident with(
            List<Knowledge> known,
            @Nullable Assessment assessed,
            @Nullable Proposal proposed,
            @Nullable Response answered,
            Measures taken,
            @Nullable Ending end,
            Records written,
            @Nullable AftermathStanding after,
            @Nullable String dismissed) {
        return new VaccineIncident(
                incidentNo, occurrence, known, assessed, proposed, answered, taken, end, written, after, dismissed);
    }
}

package org.zhengan.vaccine.aefi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.vaccine.aefi.Reports.DIAGNOSIS;
import static org.zhengan.vaccine.aefi.Reports.aCase;
import static org.zhengan.vaccine.aefi.Reports.aReport;
import static org.zhengan.vaccine.aefi.Reports.accepted;
import static org.zhengan.vaccine.aefi.Reports.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Fen;
import org.zhengan.rules.lifecycle.CommandName;
import org.zhengan.rules.lifecycle.Decision;

class AefiCasesTest {

    private static final List<Object> COMMANDS = List.of(
            aReport(),
            new Investigate(null),
            new Diagnose(DIAGNOSIS, null),
            new RuleOut("并非预防接种后发生"),
            new Reopen("有新的检验结果"),
            new Link("VI-2022-0001"),
            new Close(null));

    /** The table of the specification: state, command, next state; what is not here is illegal. */
    private static final List<String> TABLE = List.of(
            "- report REPORTED",
            "REPORTED investigate INVESTIGATING",
            "INVESTIGATING diagnose DIAGNOSED",
            "DIAGNOSED reopen INVESTIGATING",
            "DIAGNOSED close CLOSED",
            "REPORTED rule-out RULED_OUT",
            "INVESTIGATING rule-out RULED_OUT",
            "DIAGNOSED rule-out RULED_OUT",
            "REPORTED link REPORTED",
            "INVESTIGATING link INVESTIGATING",
            "DIAGNOSED link DIAGNOSED",
            "CLOSED link CLOSED");

    static Stream<Arguments> everyStateByEveryCommand() {
        List<@Nullable CaseState> states = new ArrayList<>(Arrays.asList(CaseState.values()));
        states.add(null);
        return states.stream().flatMap(state -> COMMANDS.stream().map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStateByEveryCommand")
    void theStateTableIsExactlyTheSpecifications(@Nullable CaseState state, Object command) {
        var name = CommandName.of(command.getClass());
        var from = (state == null ? "-" : state) + " " + name + " ";
        var to = TABLE.stream().filter(row -> row.startsWith(from)).map(row -> row.substring(from.length()));

        var decision = AefiCases.LIFECYCLE.decide(
                state == null ? null : standing(state, aCase(aReport())), "id", command, Reports.moment(Actor.ADMIN));

        var said = decision instanceof Decision.Accepted<AefiCase, CaseState> accepted
                ? List.of(accepted.to().name())
                : List.of();
        assertThat(said).isEqualTo(to.toList());
        if (said.isEmpty()) {
            assertThat(decision).isInstanceOf(Decision.Illegal.class);
        }
    }

    @ParameterizedTest(name = "{0} may report: {1}")
    @CsvSource({
        "VACCINATION_UNIT, true",
        "HOSPITAL, true",
        "CDC, true",
        "HEALTH, true",
        "MARKET_SUPERVISION, true",
        "DIAGNOSIS_GROUP, false",
        "FIRE_BRIGADE, false"
    })
    void onlyReportingSubjectsReport(String role, boolean may) {
        var decision = AefiCases.LIFECYCLE.decide(null, "id", aReport(), Reports.moment(role));

        assertThat(decision instanceof Decision.Accepted).isEqualTo(may);
        assertThat(decision instanceof Decision.Denied).isEqualTo(!may);
    }

    @Test
    void aReportIsOfTheCallersUnitUnlessAnotherIsNamed() {
        var of = Reports.moment(Roles.HEALTH).actor().unit();

        assertThat(aCase(aReport()).reportingUnit()).isEqualTo(of);
        assertThat(aCase(Reports.aReportOf(" 市一院 ")).reportingUnit()).isEqualTo("市一院");
        var later = accepted(standing(CaseState.REPORTED, aCase(Reports.aReportOf("市一院"))), new Investigate(null));
        assertThat(later.thing().reportingUnit()).isEqualTo("市一院");
    }

    @ParameterizedTest(name = "{0} may report for another unit: {1}")
    @CsvSource({
        "VACCINATION_UNIT, false",
        "HOSPITAL, false",
        "EDUCATION, false",
        "INSPECTION_BODY, false",
        "VACCINE_ENTERPRISE, false",
        "CDC, true",
        "ADR_CENTRE, true",
        "HEALTH, true",
        "MARKET_SUPERVISION, true",
        "GOVERNMENT, true"
    })
    void onlyAnAuthorityReportsForAnotherUnit(String role, boolean may) {
        var decision = AefiCases.LIFECYCLE.decide(null, "id", Reports.aReportOf("市一院"), Reports.moment(role));

        assertThat(decision instanceof Decision.Accepted).isEqualTo(may);
        assertThat(decision instanceof Decision.Foreign).isEqualTo(!may);
    }

    @Test
    void onlyTheDiagnosisGroupDiagnoses() {
        var investigating = standing(CaseState.INVESTIGATING, aCase(aReport()));

        var decision = AefiCases.LIFECYCLE.decide(
                investigating, "id", new Diagnose(DIAGNOSIS, null), Reports.moment(Roles.HEALTH));

        assertThat(decision).isEqualTo(new Decision.Denied<>(Set.of(Roles.DIAGNOSIS_GROUP)));
    }

    @Test
    void whatExpertsDecideReplacesWhatWasReportedAndNothingElse() {
        var reported = aCase(aReport());
        var facts = new CaseFacts(null, new ManifestationGroup("gbs"), true, true, SeriousKind.ORGAN, null);

        var after = accepted(standing(CaseState.REPORTED, reported), new Investigate(facts))
                .thing();

        assertThat(after.facts()).isEqualTo(facts);
        assertThat(after.manifestationGroup()).isEqualTo(new ManifestationGroup("GBS"));
        assertThat(after.recipient()).isEqualTo(reported.recipient());
        assertThat(after.suspectedVaccineRelated()).isNull();
    }

    @Test
    void aCaseNoLongerSeriousLosesItsKind() {
        var serious = new CaseFacts(null, null, null, true, SeriousKind.ORGAN, null);
        var not = new CaseFacts(null, null, null, false, null, null);

        assertThat(serious.updatedBy(not).especiallySeriousKind()).isNull();
        assertThat(serious.updatedBy(null)).isEqualTo(serious);
    }

    @Test
    void reopeningTakesTheDiagnosisBackAndKeepsTheIncident() {
        var diagnosed = accepted(standing(CaseState.INVESTIGATING, aCase(aReport())), new Diagnose(DIAGNOSIS, null));
        var linked = accepted(standing(CaseState.DIAGNOSED, diagnosed.thing()), new Link("VI-2022-0001"));

        var reopened = accepted(standing(CaseState.DIAGNOSED, linked.thing()), new Reopen("新的检验结果"));

        assertThat(diagnosed.thing().diagnosis()).isEqualTo(DIAGNOSIS);
        assertThat(reopened.thing().diagnosis()).isNull();
        assertThat(reopened.thing().incidentId()).isEqualTo("VI-2022-0001");
    }

    @Test
    void closingKeepsWhatWasPaidAndRulingOutItsReasonAndDay() {
        var paid = new Compensation("市卫健委", new Fen(1_000_000), Reports.ONSET.plusDays(30));
        var closed = accepted(standing(CaseState.DIAGNOSED, aCase(aReport())), new Close(paid));
        var ruledOut = accepted(standing(CaseState.REPORTED, aCase(aReport())), new RuleOut("偶合症"));

        assertThat(closed.thing().compensation()).isEqualTo(paid);
        assertThat(ruledOut.thing().ruledOut()).isEqualTo(new Exclusion("偶合症", LocalDate.of(2022, 3, 20)));
    }

    @Test
    void anEventTellsTheCaseWithoutItsPerson() {
        var decision = accepted(null, aReport());

        var told = decision.events().get(0);
        assertThat(told.type()).isEqualTo("vaccine.aefi.reported");
        assertThat(told.data()).isInstanceOfSatisfying(AefiChangedV1.class, data -> {
            assertThat(data.caseNo()).isEqualTo("AE-2022-00001");
            assertThat(data.batchNo()).isNull();
            assertThat(data.death()).isFalse();
            assertThat(data.toString()).doesNotContain("VAERS-0518048");
        });
    }

    @Test
    void theSourceSystemsNumberIsHeldOnce() {
        var keys = AefiCases.LIFECYCLE.keys().stream()
                .map(key -> key.of(aCase(aReport()), CaseState.REPORTED))
                .toList();

        assertThat(keys).containsExactly("caseNo|AE-2022-00001", "reportNo|VAERS-0518048");
    }
}

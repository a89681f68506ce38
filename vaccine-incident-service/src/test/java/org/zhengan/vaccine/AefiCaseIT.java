package org.zhengan.vaccine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;
import org.zhengan.testing.live.Reply;

class AefiCaseIT {

    private static final String CASES = "/api/vaccine/aefi-cases";
    private static final String EVALUATIONS = "/api/vaccine/evaluations/";

    private static LiveService service;
    private static Caller hospital;
    private static Caller health;
    private static Caller group;

    @BeforeAll
    static void start() {
        service = LiveService.start(VaccineIncidentApplication.application(), AefiCaseIT.class);
        hospital = service.as("JINSHUI", "HOSPITAL");
        health = service.as("JINSHUI", "HEALTH");
        group = service.as("JINSHUI", "DIAGNOSIS_GROUP");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aCaseIsReportedInvestigatedDiagnosedReopenedAndRuledOut() {
        var reported = hospital.post(CASES, report("R-life"));
        assertThat(reported.status()).isEqualTo(201);
        assertThat(reported.at("/caseNo")).matches("AE-2022-\\d{5}");
        var id = reported.at("/id");

        assertThat(command(health, id, "investigate", "{\"facts\":{\"rareOrUnexpected\":true}}")
                        .at("/rareOrUnexpected"))
                .isEqualTo("true");
        assertThat(command(health, id, "diagnose", diagnosis()).status()).isEqualTo(403);
        assertThat(command(group, id, "diagnose", diagnosis()).at("/state")).isEqualTo("DIAGNOSED");
        var reopened = command(health, id, "reopen", "{\"reason\":\"有新的检验结果\"}");
        assertThat(reopened.at("/state")).isEqualTo("INVESTIGATING");
        assertThat(reopened.json().has("diagnosis")).isFalse();
        assertThat(command(group, id, "rule-out", "{\"reason\":\"偶合症\"}").at("/state"))
                .isEqualTo("RULED_OUT");

        var late = command(health, id, "link", "{\"incidentId\":\"VI-2022-0001\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("allowed")).isEmpty();
        await().untilAsserted(() -> assertThat(
                        health.get("/api/vaccine/changes?subject=" + id).each("/items", "type"))
                .containsExactly(
                        "vaccine.aefi.reported",
                        "vaccine.aefi.investigated",
                        "vaccine.aefi.diagnosed",
                        "vaccine.aefi.reopened",
                        "vaccine.aefi.ruled-out"));
    }

    @Test
    void anInstitutionSeesWhatItReportedAndNoOtherDoes() {
        var own = hospital.post(CASES, report("R-own")).at("/id");
        var commission = service.of("JINSHUI", "health-commission", "HEALTH");
        var handedIn = commission
                .post(CASES, report("R-handed-in").replace("{", "{\"reportingUnit\":\"test-unit\","))
                .at("/id");
        var foreign = service.of("JINSHUI", "other-unit", "HOSPITAL");

        for (var id : List.of(own, handedIn)) {
            assertThat(hospital.get(CASES + "/" + id).at("/reportingUnit")).isEqualTo("test-unit");
            assertThat(foreign.get(CASES + "/" + id).status()).isEqualTo(404);
            assertThat(commission.get(CASES + "/" + id).status()).isEqualTo(200);
        }
        assertThat(foreign.get(CASES).json().path("items")).isEmpty();
        assertThat(service.of("JINSHUI", "other-unit", "VACCINATION_UNIT", "CDC")
                        .get(CASES + "/" + own)
                        .status())
                .isEqualTo(200);
        assertThat(hospital.post(CASES, report("R-no").replace("{", "{\"reportingUnit\":\"other-unit\","))
                        .at("/type"))
                .endsWith("jurisdiction-denied");
    }

    @Test
    void theSameReportIsTakenInOnce() {
        hospital.post(CASES, report("R-once"));

        var again = hospital.post(CASES, report("R-once"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/type")).endsWith("duplicate");
    }

    @Test
    void everyFaultOfAReportIsNamedAtOnce() {
        var refused = hospital.post(
                CASES,
                report("R-bad")
                        .replace("\"ageYears\":31", "\"ageYears\":\"old\"")
                        .replace("JINSHUI", "PARIS"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.each("/issues", "pointer")).containsExactlyInAnyOrder("/ageYears", "/district");
    }

    @Test
    void aGradeSaysWhichRowsHoldAndWhereTheyStand() {
        var answer = hospital.post(
                EVALUATIONS + "grade",
                "{\"facts\":{\"rareSimilarCases\":11,\"suspectedVaccineRelated\":true},\"schoolOrKindergarten\":true}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/grade")).isEqualTo("II");
        assertThat(answer.at("/upliftPermittedTo")).isEqualTo("I");
        assertThat(answer.each("/basis", "rule")).containsExactly("VAC-1.4.2-2a", "VAC-4.4.1-2");
        assertThat(answer.each("/basis", "origin")).containsExactly("DOCUMENT", "INTERPRETATION");
        assertThat(answer.at("/basis/0/document")).isEqualTo("郑政办〔2022〕3号");
        assertThat(answer.at("/basis/0/clause")).isEqualTo("1.4.2(2)");
        assertThat(answer.at("/basis/0/summary")).isNotEmpty();
        assertThat(answer.at("/basis/0/inForceFrom")).isEqualTo("2022-01-05");
    }

    @Test
    void aScopeAndATermOfWorkingDaysAreDecided() {
        var scope = hospital.post(
                EVALUATIONS + "scope",
                "{\"location\":\"IN_CITY\",\"source\":\"AEFI\",\"investigated\":true,\"suspectedQuality\":true}");
        var days = hospital.post(EVALUATIONS + "working-days", "{\"from\":\"2022-07-14\",\"days\":7}");
        var unknown = hospital.post(EVALUATIONS + "working-days", "{\"from\":\"2031-07-14\",\"days\":7}");

        assertThat(scope.at("/result")).isEqualTo("IN_SCOPE");
        assertThat(days.at("/due")).isEqualTo("2022-07-25");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.toString()).contains("calendar-not-loaded");
    }

    @Test
    void theCallersSettingsAreUsedForHisQuestionAndNamedWhereWrong() {
        var cases = "{\"asOf\":\"2022-12-31\",\"cases\":[],\"config\":{\"clusterWindowDays\":%s}}";

        assertThat(hospital.post(EVALUATIONS + "cluster", cases.formatted("7")).at("/grade"))
                .isEqualTo("NONE");
        var refused = hospital.post(EVALUATIONS + "cluster", cases.formatted("0"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.each("/issues", "pointer")).containsExactly("/config/clusterWindowDays");
    }

    @Test
    void everyClauseOfThePlanIsCarriedOutTrackedOrNotComputed() {
        var coverage = health.get("/api/vaccine/policies/coverage");

        assertThat(coverage.each("/items", "status"))
                .contains("LIVE", "TRACKED", "NOT_COMPUTED")
                .doesNotContain("WAITING");
        assertThat(coverage.json().path("items").size()).isEqualTo(VaccinePolicies.COVERAGE.size());
    }

    private static Reply command(Caller caller, String id, String name, String json) {
        return caller.post(CASES + "/" + id + "/" + name, json);
    }

    private static String diagnosis() {
        return """
                {"diagnosis":{"category":"ABNORMAL_REACTION","group":"市异常反应调查诊断小组","on":"2022-03-12",
                 "conclusion":"异常反应"}}""";
    }

    private static String report(String number) {
        return """
                {"reportNo":"%s","recipient":"P-1","ageYears":31,"sex":"FEMALE","vaccineCode":"HPV4",
                 "vaccineName":"四价HPV疫苗","manufacturer":"企业","batchNo":"J009827","vaccinatedOn":"2022-03-01",
                 "vaccinationSite":"花园路社区卫生服务中心","district":"JINSHUI","onsetOn":"2022-03-03",
                 "inSchoolOrKindergarten":false}"""
                .formatted(number);
    }
}

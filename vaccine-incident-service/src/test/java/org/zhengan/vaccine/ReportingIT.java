package org.zhengan.vaccine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;
import org.zhengan.testing.live.Reply;

/** From the first news of an incident to the final report, told by events alone. The story begins at ten, Beijing time. */
class ReportingIT {

    private static final String DUTIES = "/api/vaccine/reporting-duties";
    private static final String REPORTS = "/api/vaccine/reports";
    private static final String UNIT = "第一医院";
    private static final String LEARNED = "2022-11-05T10:00:00+08:00";

    private final String incident = "incident-" + System.nanoTime();
    private final LiveService service = LiveService.start(VaccineIncidentApplication.application(), ReportingIT.class);
    private final Caller hospital = service.of("JINSHUI", UNIT, "HOSPITAL");

    @AfterEach
    void stop() {
        service.close();
    }

    @BeforeEach
    void gradeTheIncident() {
        tell("vaccine.incident.graded", 1, "\"grade\":\"II\",\"gradeInfoLearnedAt\":\"" + LEARNED + "\"");
    }

    @Test
    void aSubjectReportsByTelephoneInWritingAndFinallyAndEachIsJudged() {
        var duty = learned();
        await().untilAsserted(() ->
                assertThat(hospital.get(DUTIES + "/" + duty).at("/state")).isEqualTo("INITIAL_DUE"));
        var due = hospital.get("/api/vaccine/deadlines");
        assertThat(due.each("/items", "deadline")).containsExactly("initial-phone", "initial-written");
        assertThat(due.each("/items", "dueAt"))
                .containsExactly("2022-11-05T10:30:00+08:00", "2022-11-05T11:00:00+08:00");

        service.clock().pass(Duration.ofMinutes(20));
        var call = draft("INITIAL", "PHONE", "{\"place\":\"花园路\",\"currentStatus\":\"三人住院\"}");
        assertThat(post(REPORTS, call, "send", "{}").at("/state")).isEqualTo("SENT");
        await().untilAsserted(() -> assertThat(report(call).at("/onTime")).isEqualTo("true"));

        service.clock().pass(Duration.ofMinutes(41));
        var fax = draft("INITIAL", "FAX", "{\"place\":\"花园路\"}");
        var returned = post(REPORTS, fax, "send", "{}");
        assertThat(returned.at("/state")).isEqualTo("INCOMPLETE");
        assertThat(returned.json().path("missing")).hasSize(5);
        var items =
                """
                {"items":{"informationSource":"接诊","occurredAt":"今晨","currentStatus":"三人住院","harm":"较重",
                          "firstMeasures":"停用"}}""";
        assertThat(post(REPORTS, fax, "amend", items).at("/state")).isEqualTo("DRAFT");
        assertThat(post(REPORTS, fax, "send", "{}").at("/state")).isEqualTo("SENT");
        await().untilAsserted(() -> assertThat(report(fax).at("/lateMinutes")).isEqualTo("1"));
        assertThat(report(fax).at("/onTime")).isEqualTo("false");
        assertThat(hospital.get(REPORTS + "?onTime=false&incidentId=" + incident)
                        .each("/items", "id"))
                .containsExactly(fax);
        assertThat(hospital.get(DUTIES + "/" + duty).at("/followUpDue")).startsWith("2022-11-06T23:59:59.999");

        tell("vaccine.response.terminated", 2, "\"handlingEndedAt\":\"2022-11-05T11:00:00+08:00\"");
        await().untilAsserted(() ->
                assertThat(hospital.get(DUTIES + "/" + duty).at("/state")).isEqualTo("FINAL_DUE"));
        var last = draft(
                "FINAL",
                "FAX",
                """
                {"overview":"概况","investigationProcess":"过程","nature":"偶合","responsibility":"无","rectification":"无",
                 "traceOrDisposalResult":"已追溯","effectEvaluation":"良好"}""");
        post(REPORTS, last, "send", "{}");
        await().untilAsserted(() ->
                assertThat(hospital.get(DUTIES + "/" + duty).at("/state")).isEqualTo("DONE"));
        await().untilAsserted(() -> assertThat(report(last).at("/due")).startsWith("2022-11-15T23:59:59.999"));
    }

    @Test
    void whoReportsHasLearnedOfItAndAMissingReceiptIsFlagged() {
        var fax = draft(
                "INITIAL",
                "FAX",
                """
                {"informationSource":"接诊","occurredAt":"今晨","place":"花园路","currentStatus":"三人住院","harm":"较重",
                 "firstMeasures":"停用"}""");
        service.clock().pass(Duration.ofMinutes(60));
        post(REPORTS, fax, "send", "{}");

        await().untilAsserted(() -> assertThat(report(fax).at("/onTime")).isEqualTo("true"));
        assertThat(hospital.get(DUTIES + "?incidentId=" + incident).each("/items", "state"))
                .containsExactly("FOLLOWING");

        service.clock().pass(Duration.ofMinutes(31));
        await().untilAsserted(
                        () -> assertThat(report(fax).at("/receiptMissing")).isEqualTo("true"));
        assertThat(post(REPORTS, fax, "confirm-receipt", "{}").at("/state")).isEqualTo("RECEIPT_CONFIRMED");
        assertThat(service.of("JINSHUI", "第二医院", "HOSPITAL")
                        .get(REPORTS + "/" + fax)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWarningIsServedAsACapAlertAndInTheFeed() {
        var supervision = service.of("CITY", "市市场监管局", "MARKET_SUPERVISION");
        var warning = supervision
                .post(
                        "/api/vaccine/warnings",
                        """
                        {"district":"JINSHUI","level":"IV","preventiveMeasures":["加强监测"],
                         "opinion":{"riskFactors":"温度 <8℃","riskLevel":"一般","impactArea":["JINSHUI"],
                                    "urgency":"一般","harm":"轻微","expertOpinion":"建议预警"}}""")
                .at("/id");
        var cap = "/api/vaccine/warnings/" + warning + "/cap";
        assertThat(supervision.get(cap).status()).isEqualTo(404);
        supervision.post("/api/vaccine/warnings/" + warning + "/issue", "{\"reports\":[]}");

        assertThat(supervision.get(cap).toString())
                .contains("<alert xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\"><identifier>EW-2022-")
                .contains("<sent>2022-11-05T10:00:00+08:00</sent>")
                .contains("温度 &lt;8℃");
        assertThat(supervision.get("/api/vaccine/alerts?state=IN_EFFECT").toString())
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">")
                .contains("<content type=\"application/cap+xml\"><alert ");
    }

    private String learned() {
        return hospital.post(
                        DUTIES,
                        "{\"incidentId\":\"%s\",\"by\":\"%s\",\"district\":\"JINSHUI\",\"learnedAt\":\"%s\"}"
                                .formatted(incident, UNIT, LEARNED))
                .at("/id");
    }

    private String draft(String kind, String channel, String items) {
        return hospital.post(
                        REPORTS,
                        """
                        {"incidentId":"%s","kind":"%s","by":"%s","district":"JINSHUI","learnedAt":"%s","channel":"%s",
                         "sentTo":"SUPERIOR_DEPARTMENT","classified":false,"items":%s}"""
                                .formatted(incident, kind, UNIT, LEARNED, channel, items))
                .at("/id");
    }

    private Reply report(String id) {
        return hospital.get(REPORTS + "/" + id);
    }

    private Reply post(String ledger, String id, String command, String body) {
        return hospital.post(ledger + "/" + id + "/" + command, body);
    }

    private void tell(String type, int sequence, String data) {
        var event =
                """
                {"specversion":"1.0","id":"%s-%d","type":"%s","source":"/api/vaccine","subject":"%s","sequence":"%d",
                 "time":"%s","district":"JINSHUI","data":{"incidentId":"%s",%s}}"""
                        .formatted(incident, sequence, type, incident, sequence, LEARNED, incident, data);
        service.tell("zhengan.vaccine.events", incident, List.of(event));
    }
}

package org.zhengan.vaccine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;
import org.zhengan.testing.live.Reply;
import org.zhengan.vaccine.material.Contents;
import org.zhengan.vaccine.material.IncidentContents;

/** An incident from its opening to its closing, over HTTP, with what hears of it. */
class IncidentIT {

    private static final String INCIDENTS = "/api/vaccine/incidents";
    private static final String AFTERMATHS = "/api/vaccine/aftermaths";
    private static final String FACTS = "{\"rareSimilarCases\":%d,\"suspectedVaccineRelated\":true}";

    private static LiveService service;
    private static Caller city;
    private static Caller county;

    @BeforeAll
    static void start() {
        service = LiveService.start(VaccineIncidentApplication.application(), IncidentIT.class);
        city = service.as("CITY", "CITY_HQ");
        county = service.as("JINSHUI", "COUNTY_HQ");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void anIncidentLivesFromItsOpeningToItsClosing() {
        var id = opened(6);
        assertThat(command(city, id, "grade", "{}").at("/assessment/grade")).isEqualTo("III");
        assertThat(command(city, id, "start-response", "{}").at("/response/lead"))
                .isEqualTo("CITY");
        command(city, id, "report-to-general-hq", "{}");
        command(city, id, "set-up-onsite-command", "{\"mode\":\"APPROVED\"}");
        await().untilAsserted(() -> assertThat(city.get("/api/vaccine/onsite-commands?incidentId=" + id)
                        .at("/items/0/missing/0"))
                .isEqualTo("CITY_DESIGNATED"));
        command(city, id, "terminate", "{\"causeFound\":true,\"hazardEliminated\":true}");
        assertThat(command(city, id, "submit-final", "{\"items\":%s}".formatted(json(IncidentContents.FINAL)))
                        .at("/records/finalReport/onTime"))
                .isEqualTo("true");
        command(
                city,
                id,
                "evaluate",
                "{\"evaluation443\":%s,\"evaluation61\":%s}"
                        .formatted(json(IncidentContents.EVALUATION_443), json(IncidentContents.EVALUATION_61)));
        command(
                city,
                id,
                "archive",
                "{\"documents\":%s,\"hasIdentification\":true,\"summary62\":%s}"
                        .formatted(json(IncidentContents.ARCHIVE), json(IncidentContents.SUMMARY_62)));
        var early = city.post(INCIDENTS + "/" + id + "/close", "{}");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.at("/issues/0/code")).isEqualTo("aftermath-open");

        completeAftermathOf(id);
        await().untilAsserted(() -> assertThat(city.get(INCIDENTS + "/" + id).at("/aftermath/state"))
                .isEqualTo("COMPLETED"));
        assertThat(command(city, id, "close", "{}").at("/state")).isEqualTo("CLOSED");

        var timeline = city.get(INCIDENTS + "/" + id + "/timeline");
        assertThat(timeline.each("/items", "command"))
                .contains("open", "grade", "start-response", "terminate", "note-aftermath", "close");
        assertThat(timeline.json().path("items"))
                .allSatisfy(entry -> assertThat(entry.path("basis").isEmpty()).isFalse());
        assertThat(city.get(INCIDENTS + "?grade=III&level=III&state=CLOSED").toString())
                .contains(id);
    }

    @Test
    void factsAreReplacedOnlyByWhoHasSeenTheLast() {
        var id = opened(4);
        var facts = "{\"facts\":%s,\"learnedAt\":\"2022-11-05T09:30:00+08:00\",\"learnedBy\":\"市疾控中心\"}"
                .formatted(FACTS.formatted(11));

        assertThat(city.post(INCIDENTS + "/" + id + "/record-facts", facts).status())
                .isEqualTo(404);
        var put = city.write("PUT", INCIDENTS + "/" + id + "/facts", facts);

        assertThat(put.status()).as(put.toString()).isEqualTo(200);
        assertThat(put.at("/knowledge/1/learnedBy")).isEqualTo("市疾控中心");
        var graded = command(city, id, "grade", "{}");
        assertThat(graded.at("/assessment/grade")).isEqualTo("II");
        assertThat(graded.at("/assessment/gradeInfoLearnedAt")).startsWith("2022-11-05T09:30:00");
    }

    @Test
    void whoIsNotCompetentIsToldUnderWhichClause() {
        var id = opened(6);
        command(city, id, "grade", "{}");

        var denied = county.post(INCIDENTS + "/" + id + "/start-response", "{}");

        assertThat(denied.status()).isEqualTo(403);
        assertThat(denied.at("/type")).endsWith("jurisdiction-denied");
        assertThat(denied.at("/issues/0/code")).isEqualTo("jurisdiction-denied");
        assertThat(denied.at("/issues/0/clause")).isNotEmpty();
    }

    @Test
    void levelIvNeedsItsProposalAndHasNoOnSiteCommand() {
        var id = opened(4);
        command(city, id, "grade", "{}");
        var early = county.post(INCIDENTS + "/" + id + "/start-response", "{}");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.at("/issues/0/code")).isEqualTo("proposal-missing");

        command(service.as("JINSHUI", "MARKET_SUPERVISION"), id, "propose-level-iv", "{\"reason\":\"四例相似病例\"}");
        command(county, id, "start-response", "{}");
        var onSite = county.post(INCIDENTS + "/" + id + "/set-up-onsite-command", "{\"mode\":\"DIRECT\"}");
        assertThat(onSite.status()).isEqualTo(422);
        assertThat(onSite.at("/issues/0/code")).isEqualTo("onsite-not-foreseen");
        assertThat(command(county, id, "raise", "{\"to\":\"III\",\"conditions\":%s}".formatted(WORSE))
                        .at("/response/lead"))
                .isEqualTo("CITY");
        assertThat(county.post(INCIDENTS + "/" + id + "/raise", "{\"to\":\"IV\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theRosterIsAmendedAndSaysWhoIsMissing() {
        var health = service.as("CITY", "HEALTH");
        var formed = health.post("/api/vaccine/expert-groups", "{\"district\":\"CITY\",\"seats\":[]}");
        assertThat(formed.at("/missing/0")).isEqualTo("EXPERT");
        var seat = "{\"post\":\"EXPERT\",\"department\":\"HEALTH\",\"office\":\"E-1\",\"from\":\"2022-01-05\"}";

        var amended = health.write(
                "PATCH", "/api/vaccine/expert-groups/" + formed.at("/id"), "{\"seats\":[%s]}".formatted(seat));

        assertThat(amended.status()).as(amended.toString()).isEqualTo(200);
        assertThat(amended.json().path("missing").isEmpty()).isTrue();
    }

    private static final String WORSE = "{\"developing\":true,\"widening\":true,\"hardToControl\":true}";

    private static String opened(int cases) {
        var opened = service.as("JINSHUI", "HEALTH")
                .post(
                        INCIDENTS,
                        """
                        {"source":"AEFI","location":"IN_CITY","investigated":true,"suspectedQuality":true,
                         "learnedAt":"2022-11-05T08:30:00+08:00","learnedBy":"金水区卫健委","adminUnits":["JINSHUI"],
                         "vaccineCode":"HPV4","batches":["J009827"],"facts":%s}"""
                                .formatted(FACTS.formatted(cases)));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        assertThat(opened.at("/incidentNo")).matches("VI-\\d{4}-\\d{4}");
        return opened.at("/id");
    }

    private static void completeAftermathOf(String incident) {
        var drafted = city.post(
                AFTERMATHS,
                """
                {"incidentId":"%s","district":"JINSHUI","needed":true,"opinion":"由责任企业赔偿","tasks":["DAMAGES"],
                 "liableUnits":["责任企业"],"amounts":[{"task":"DAMAGES","payer":"责任企业","amountFen":500000}]}"""
                        .formatted(incident));
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        var path = AFTERMATHS + "/" + drafted.at("/id");
        var local = service.as("JINSHUI", "GOVERNMENT");
        var approval = "{\"body\":\"郑州市人民政府\",\"document\":\"郑政〔2022〕9号\"}";
        assertThat(local.post(path + "/approve", approval).at("/type")).endsWith("jurisdiction-denied");
        assertThat(service.as("CITY", "GOVERNMENT")
                        .post(path + "/approve", approval)
                        .status())
                .isEqualTo(200);
        for (var step : List.of("execute {}", "finish-task {\"task\":\"DAMAGES\"}", "complete {}")) {
            var parts = step.split(" ", 2);
            assertThat(local.post(path + "/" + parts[0], parts[1]).status()).isEqualTo(200);
        }
    }

    private static Reply command(Caller caller, String id, String name, String body) {
        var reply = caller.post(INCIDENTS + "/" + id + "/" + name, body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply;
    }

    private static String json(Contents contents) {
        return contents.keys().stream().map("\"%s\":\"已写明\""::formatted).collect(Collectors.joining(",", "{", "}"));
    }
}

package org.zhengan.vaccine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;

/** A lot under control, and what a clinic is told of it. */
class BatchControlIT {

    private static final String BATCHES = "/api/vaccine/batches";

    private static LiveService service;
    private static Caller city;
    private static Caller clinic;

    @BeforeAll
    static void start() {
        service = LiveService.start(VaccineIncidentApplication.application(), BatchControlIT.class);
        city = service.as("CITY", "RISK_CONTROL");
        clinic = service.as("JINSHUI", "VACCINATION_UNIT");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aClinicLearnsOfTheCitysControlItMayNotSeeItself() {
        var id = identified("C-1", "CITY");
        assertThat(clinic.get(lot("C-1")).at("/reason")).isEqualTo("IDENTIFIED");

        suspend(id, "JINSHUI");

        var told = clinic.get(lot("C-1") + "?district=JINSHUI");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.at("/administrable")).isEqualTo("false");
        assertThat(told.at("/reason")).isEqualTo("SUSPENDED");
        assertThat(told.at("/detail")).isEqualTo("该批号已通知停止采购、配送和使用");
        assertThat(told.at("/basis/0/clause")).isEqualTo("2.2.2(3)");
        assertThat(clinic.get(lot("C-1") + "?district=ERQI").at("/reason")).isEqualTo("OUT_OF_SCOPE");
        assertThat(clinic.get(BATCHES + "/" + id).status()).isEqualTo(403);
    }

    @Test
    void anotherInstantHasAnotherAnswer() {
        suspend(identified("C-2", "CITY"), "CITY");

        assertThat(clinic.get(lot("C-2") + "?at=2022-11-01T08:00:00+08:00").at("/reason"))
                .isEqualTo("NOT_YET_CONTROLLED");
        assertThat(clinic.get(lot("C-2") + "?at=2032-11-01T08:00:00%2B08:00").at("/reason"))
                .isEqualTo("SUSPENDED");
        var malformed = clinic.get(lot("C-2") + "?at=yesterday");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(clinic.get(lot("C-2") + "?lot=C-1").status()).isEqualTo(400);
    }

    @Test
    void aLotOfWhichNothingIsKnownMayBeGivenAndThatIsSaid() {
        var told = clinic.get(lot("nobody-knows-it"));

        assertThat(told.at("/administrable")).isEqualTo("true");
        assertThat(told.at("/reason")).isEqualTo("NO_CONTROL_KNOWN");
        assertThat(told.at("/detail")).isEqualTo("未见该批号的控制措施");
        assertThat(told.at("/lot")).isEqualTo("NOBODY-KNOWS-IT");
    }

    @Test
    void useAfterTheNoticeIsToldAsABreach() {
        var id = identified("C-3", "JINSHUI");
        suspend(id, "JINSHUI");
        service.clock().pass(Duration.ofMinutes(5));

        var used = city.post(
                BATCHES + "/" + id + "/record-movement",
                """
                {"unit":"花园路社区卫生服务中心","district":"JINSHUI","kind":"USE","quantity":3,
                 "occurredAt":"%s"}"""
                        .formatted(service.clock().instant()));

        assertThat(used.at("/breaches/0/quantity")).isEqualTo("3");
        await().untilAsserted(() -> assertThat(
                        city.get("/api/vaccine/changes?subject=" + id).each("/items", "type"))
                .containsExactly(
                        "vaccine.batch.identified",
                        "vaccine.batch.suspended",
                        "vaccine.batch.movement-recorded",
                        "vaccine.batch.control-breached"));
    }

    @Test
    void theSameLotIsControlledOnceInOneAreaAndMeasuresAreRefusedWithTheirClause() {
        var id = identified("C-4", "JINSHUI");

        assertThat(city.post(BATCHES, lotOf("C-4", "JINSHUI")).status()).isEqualTo(409);
        var refused = city.post(BATCHES + "/" + id + "/suspend", "{\"stops\":[\"USE\"],\"districts\":[\"ERQI\"]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.each("/issues", "code")).containsExactly("notice-incomplete", "outside-own-area");
        assertThat(city.post(BATCHES + "/" + id + "/destroy", "{}").status()).isEqualTo(409);
    }

    @Test
    void aReleaseWithoutAuthorityEndsAsRefused() {
        var group = service.as("CITY", "COMPREHENSIVE");
        var draft = group.post(
                "/api/vaccine/publications",
                """
                {"infoType":"VACCINE_RISK_WARNING","title":"风险警示","text":"某批号疫苗存在风险",
                 "form":"PRESS_CONFERENCE","district":"CITY"}""");

        var refused = group.post("/api/vaccine/publications/" + draft.at("/id") + "/publish", "{}");

        assertThat(refused.at("/state")).isEqualTo("REFUSED");
        assertThat(refused.at("/refusal")).contains("国家药监局");
    }

    private static String identified(String lot, String district) {
        var made = city.post(BATCHES, lotOf(lot, district));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.at("/controlNo")).matches("BC-2022-\\d{5}");
        return made.at("/id");
    }

    private static String lotOf(String lot, String district) {
        return "{\"vaccineCode\":\"HPV4\",\"batchNo\":\"%s\",\"district\":\"%s\",\"incidentId\":\"VI-2022-0001\"}"
                .formatted(lot, district);
    }

    private static void suspend(String id, String district) {
        var done = city.post(
                BATCHES + "/" + id + "/suspend",
                "{\"stops\":[\"PURCHASE\",\"DISTRIBUTION\",\"USE\"],\"districts\":[\"%s\"]}".formatted(district));
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
    }

    private static String lot(String lot) {
        return "/api/vaccine/lots/" + lot + "/administrable";
    }
}

package org.zhengan.gas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;
import org.zhengan.testing.live.Reply;

class LeakAlarmIT {

    private static final String ALARMS = "/api/gas/leak-alarms";
    private static final int WRITERS = 64;

    private static LiveService service;
    private static Caller device;
    private static Caller enterprise;

    @BeforeAll
    static void start() {
        service = LiveService.start(GasSafetyApplication.application(), LeakAlarmIT.class);
        device = service.as("JINSHUI", "DEVICE");
        enterprise = service.as("JINSHUI", "GAS_ENTERPRISE");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void readingsOfABatchRaiseEscalateRepeatOrDoNothing() {
        var sent = read(
                reading("S-batch", 0, 20),
                reading("S-batch", 1, 60),
                reading("S-batch", 2, 300),
                reading("S-batch", 2, 300),
                reading("S-other", 0, 10));

        assertThat(sent.each("/results", "outcome"))
                .containsExactly("NOTHING_TO_DO", "STARTED", "CHANGED", "NOTHING_TO_DO", "NOTHING_TO_DO");
        var alarm = enterprise.get(ALARMS + "?sensorId=S-batch");
        assertThat(alarm.at("/items/0/severity")).isEqualTo("MAJOR");
        assertThat(alarm.at("/items/0/readingCount")).isEqualTo("2");
        assertThat(events(sent.at("/results/1/id")))
                .containsExactly("gas.leak-alarm.raised", "gas.leak-alarm.escalated");
    }

    @Test
    void oneBadReadingIsNamedAndNothingOfTheBatchIsTaken() {
        var sent = read(reading("S-bad", 0, 600), reading("S-bad", 1, -1));

        assertThat(sent.status()).isEqualTo(400);
        assertThat(sent.at("/issues/0/pointer")).isEqualTo("/items/1/lelPermille");
        assertThat(enterprise.get(ALARMS + "?sensorId=S-bad").json().path("items"))
                .isEmpty();
    }

    @Test
    void sixtyFourWritersOnOneSensorMakeOneAlarm() {
        var threads = Executors.newFixedThreadPool(WRITERS);
        try {
            var racing = IntStream.range(0, WRITERS)
                    .mapToObj(second ->
                            CompletableFuture.supplyAsync(() -> read(reading("S-race", second, 100 + second)), threads))
                    .toList();
            var outcomes = racing.stream()
                    .map(CompletableFuture::join)
                    .map(reply -> reply.at("/results/0/outcome"))
                    .toList();

            assertThat(outcomes).hasSize(WRITERS).containsOnlyOnce("STARTED").contains("CHANGED");
            var alarms = enterprise.get(ALARMS + "?sensorId=S-race");
            assertThat(alarms.json().path("items")).hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> outcome.equals("REFUSED")))
                    .isEmpty();
            assertThat(alarms.at("/items/0/readingCount")).isEqualTo(String.valueOf(WRITERS));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anAlarmIsAcknowledgedAnsweredAndClearedAndLeavesItsSensorFree() {
        var id = raised("S-life", 300);

        var early = command(id, "clear", "{\"cause\":\"LEAK\",\"lelPermille\":0}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.at("/type")).endsWith("illegal-transition");
        assertThat(early.json().path("allowed").valueStream().map(each -> each.asString()))
                .contains("acknowledge")
                .doesNotContain("clear", "note-fire-incident");

        assertThat(command(id, "acknowledge", "{}").at("/state")).isEqualTo("ACKNOWLEDGED");
        assertThat(command(id, "dispatch", "{\"crewId\":\"crew-7\"}").at("/state"))
                .isEqualTo("DISPATCHED");
        assertThat(command(id, "arrive", "{}").at("/state")).isEqualTo("ON_SITE");
        var refused = command(id, "clear", "{\"cause\":\"LEAK\",\"lelPermille\":50}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/issues/0/code")).isEqualTo("reading-not-below-threshold");
        assertThat(command(id, "clear", "{\"cause\":\"LEAK\",\"lelPermille\":49}")
                        .at("/state"))
                .isEqualTo("CLEARED");
        assertThat(raised("S-life", 60)).isNotEqualTo(id);
    }

    @Test
    void anotherDistrictNeitherSeesNorAnswersIt() {
        var id = raised("S-district", 100);
        var stranger = service.as("ERQI", "GAS_ENTERPRISE");

        assertThat(stranger.get(ALARMS + "/" + id).status()).isEqualTo(404);
        assertThat(stranger.post(ALARMS + "/" + id + "/acknowledge", "{}").status())
                .isIn(403, 404);
        assertThat(device.post(ALARMS + "/" + id + "/acknowledge", "{}").status())
                .isEqualTo(403);
    }

    @Test
    void anotherEnterpriseNeitherSeesItNorRaisesItInItsName() {
        var id = raised("S-unit", 100);
        var rival = service.of("JINSHUI", "rival", "GAS_ENTERPRISE", "DEVICE");

        assertThat(rival.get(ALARMS + "/" + id).status()).isEqualTo(404);
        assertThat(rival.get(ALARMS + "?sensorId=S-unit").json().path("items")).isEmpty();
        var sent = rival.post("/api/gas/sensor-readings", "{\"items\":[" + reading("S-rival", 0, 100) + "]}");
        assertThat(sent.at("/results/0/problem/type")).endsWith("jurisdiction-denied");
    }

    @Test
    void onlyTheEnterpriseAndTheCityLearnWhomToAskForAtThePremises() {
        var id = raised("S-contact", 100);
        var why = "call before the crew enters";

        assertThat(enterprise.get(ALARMS + "/" + id).at("/premises/contactName"))
                .isEqualTo("王**");
        assertThat(device.get(ALARMS + "/" + id, "X-Access-Reason", why).at("/premises/contactName"))
                .isEmpty();
        assertThat(enterprise.get(ALARMS + "/" + id, "X-Access-Reason", why).at("/premises/contactName"))
                .isEqualTo("王小明");
        assertThat(service.of("CITY", "cg", "CITY_MGMT")
                        .get(ALARMS + "/" + id, "X-Access-Reason", why)
                        .at("/premises/contactPhone"))
                .isEqualTo("13812345678");
    }

    @Test
    void anAlarmNobodyAcknowledgesInTimeIsFoundAndToldOnce() {
        var id = raised("S-late", 500);
        assertThat(enterprise.get(ALARMS + "/" + id).at("/escalated")).isEqualTo("false");

        service.clock().pass(Duration.ofSeconds(121));

        await().until(() -> enterprise.get(ALARMS + "/" + id).at("/escalated").equals("true"));
        await().untilAsserted(() -> assertThat(events(id))
                .containsExactly("gas.leak-alarm.raised", "gas.leak-alarm.response-overdue", "gas.deadline.overdue"));
        assertThat(enterprise.get("/api/gas/deadlines?status=OVERDUE").each("/items", "id"))
                .contains(id);
    }

    private static String raised(String sensor, int permille) {
        return read(reading(sensor, 0, permille)).at("/results/0/id");
    }

    private static Reply command(String id, String name, String json) {
        return enterprise.post(ALARMS + "/" + id + "/" + name, json);
    }

    private static List<String> events(String id) {
        await().until(() -> !enterprise
                .get("/api/gas/changes?subject=" + id)
                .each("/items", "type")
                .isEmpty());
        return enterprise.get("/api/gas/changes?subject=" + id).each("/items", "type");
    }

    private static Reply read(String... readings) {
        return device.post("/api/gas/sensor-readings", "{\"items\":[" + String.join(",", readings) + "]}");
    }

    private static String reading(String sensor, int second, int permille) {
        return """
                {"sensorId":"%s","at":"2022-11-05T10:%02d:%02d+08:00","lelPermille":%d,"district":"JINSHUI",
                 "userKind":"RESIDENT","linkedCutoff":false,"gasKind":"METHANE","crowded":false,"confined":false,
                 "enterpriseId":"test-unit","contactName":"王小明","contactPhone":"13812345678"}"""
                .formatted(sensor, second / 60, second % 60, permille);
    }
}

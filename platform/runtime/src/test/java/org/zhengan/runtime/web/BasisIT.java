package org.zhengan.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengan.runtime.fixture.Await;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.RunningService;
import tools.jackson.databind.JsonNode;

/** Every computed result says why. */
class BasisIT {

    private static final String GLOW = "/api/lantern/evaluations/glow";

    private final RunningService service = RunningService.shared();
    private final Caller admin = service.admin();

    @Test
    void anEvaluationAnswersWithItsFieldsAndItsBasis() {
        var answer = admin.post(GLOW, "{\"oil\":11}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().propertyNames()).containsExactly("bright", "least", "basis");
        assertThat(answer.text("/bright")).isEqualTo("true");
        var reading = answer.json().at("/basis/0");
        conforms(reading);
        assertThat(reading.get("rule").asString()).isEqualTo("LAN-3.2-1");
        assertThat(reading.get("document").asString()).isEqualTo("灯政〔2021〕7号");
        assertThat(reading.get("clause").asString()).isEqualTo("3.2");
        assertThat(reading.get("origin").asString()).isEqualTo("INTERPRETATION");
        assertThat(reading.get("summary").asString()).isEqualTo("油量不少于规定");
        assertThat(reading.get("inForceFrom").asString()).isEqualTo("2021-02-01");
        assertThat(answer.text("/basis/1/origin")).isEqualTo("DEFAULT");
        assertThat(admin.post(GLOW, "{\"oil\":11}", "Accept-Language", "en").text("/basis/0/summary"))
                .isEqualTo("at least so much oil");
    }

    @Test
    void aConfigurationGivenWithTheQuestionHoldsForThatQuestion() {
        var raised = admin.post(GLOW, "{\"oil\":11,\"config\":{\"least-oil\":12}}");

        assertThat(raised.text("/bright")).isEqualTo("false");
        assertThat(raised.text("/least")).isEqualTo("12");
        assertThat(admin.post(GLOW, "{\"oil\":11}").text("/least")).isEqualTo("10");
    }

    @Test
    void theEvaluationsAreListedWithTheirSchemasAndRules() {
        var item = admin.get("/api/lantern/evaluations").items().get(0);

        assertThat(item.get("name").asString()).isEqualTo("glow");
        assertThat(item.get("href").asString()).isEqualTo(GLOW);
        assertThat(item.at("/question/properties/oil/type").asString()).isEqualTo("integer");
        assertThat(item.at("/question/required").toString()).isEqualTo("[\"oil\"]");
        assertThat(item.at("/answer/properties/bright/type").asString()).isEqualTo("boolean");
        assertThat(item.at("/settings/0").asString()).isEqualTo("least-oil");
        conforms(item.at("/rules/0"));
    }

    @Test
    void eventsAndClocksCarryTheirBasis() {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        var lit = admin.post(
                "/api/lantern/lanterns",
                RunningService.light(RunningService.freshPost(), "ERQI"),
                "traceparent",
                trace);
        var id = lit.text("/id");
        conforms(lit.json().at("/deadlines/0/basis"));
        assertThat(lit.text("/number")).matches("LN-\\d{4}-\\d{5}");
        Await.until("it is told", () -> service.hasToldAll("lanterns", id));

        var event = service.told(id).get(0);

        conforms(event.at("/data/basis/0"));
        assertThat(event.at("/data/basis/0/rule").asString()).isEqualTo("LAN-3.1-1");
        for (var member : Map.of(
                        "specversion", "1.0",
                        "type", "lantern.lantern.lit",
                        "source", "/api/lantern",
                        "subject", id,
                        "sequence", "1",
                        "district", "ERQI",
                        "traceparent", trace,
                        "dataschema", "/api/lantern/schemas/lantern.lantern.lit.json")
                .entrySet()) {
            assertThat(event.get(member.getKey()).asString()).isEqualTo(member.getValue());
        }
        assertThat(event.get("time").asString()).endsWith("+08:00");
        assertThat(event.get("id").asString()).isNotEmpty();
    }

    @Test
    void thePoliciesAndTheirCoverageAreShown() {
        var policies = admin.get("/api/lantern/policies");
        assertThat(policies.text("/items/0/number")).isEqualTo("灯政〔2021〕7号");
        assertThat(policies.text("/items/0/inForceFrom")).isEqualTo("2021-02-01");

        var coverage = admin.get("/api/lantern/policies/coverage");

        assertThat(coverage.items()).hasSize(5);
        assertThat(coverage.text("/items/0/rules")).isEqualTo("[\"LAN-3.1-1\",\"LAN-3.1-2\"]");
        assertThat(coverage.text("/items/3/status")).isEqualTo("WAITING");
        assertThat(coverage.text("/items/3/note")).isEqualTo("待实现");
        assertThat(coverage.text("/clauses/LIVE")).isEqualTo("3");
    }

    private static void conforms(JsonNode basis) {
        assertThat(basis.propertyNames())
                .containsExactly("rule", "document", "clause", "origin", "summary", "inForceFrom");
    }
}

package org.zhengan.runtime.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.RunningService;
import org.zhengan.runtime.fixture.Tokens;

/** Whoever is refused hears which way, why and what he may do instead. */
class RefusalIT {

    private static final String PATH = "/api/lantern/lanterns";

    private final RunningService service = RunningService.shared();
    private final Caller admin = service.admin();

    @Test
    void aStrangerIsRefusedWhateverHisToken() {
        var light = RunningService.light(RunningService.freshPost(), "ERQI");
        for (var token : new String[] {
            "",
            "garbage",
            Tokens.expired(),
            Tokens.ofAnotherIssuer(),
            Tokens.ofAnotherKey(),
            Tokens.unsigned(),
            Tokens.withoutDistrict()
        }) {
            refused(service.with(token).get(PATH), 401, "unauthenticated");
            refused(service.with(token).post(PATH, light), 401, "unauthenticated");
            assertThat(service.with(token).get(PATH).header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void aRoleThatMayNotIsRefusedBeforeItsBodyIsLookedAt() {
        var id = service.lit("ERQI");

        refused(service.as("CITY", "CLERK").post(PATH, "{}"), 403, "role-denied");
        refused(service.as("CITY", "KEEPER").post(PATH + "/" + id + "/douse", "{}"), 403, "role-denied");
        refused(service.as("CITY", "SYSTEM").post(PATH, "{}"), 403, "role-denied");
        assertThat(service.document("lanterns", id).getString("state")).isEqualTo("LIT");
    }

    @Test
    void aWrongStateIsRefusedWithWhatIsAllowed() {
        var id = service.lit("ERQI");
        admin.post(PATH + "/" + id + "/tend", "{\"oil\":10}");

        var again = refused(admin.post(PATH + "/" + id + "/tend", "{\"oil\":10}"), 409, "illegal-transition");

        assertThat(again.text("/from")).isEqualTo("TENDED");
        assertThat(again.text("/command")).isEqualTo("tend");
        assertThat(again.text("/allowed")).isEqualTo("[\"douse\",\"move\",\"note\"]");
        assertThat(again.text("/instance")).isEqualTo(PATH + "/" + id + "/tend");
    }

    @Test
    void aRuleThatForbidsItIsNamedWithItsClause() {
        var id = service.lit("ERQI");

        var little = refused(admin.post(PATH + "/" + id + "/tend", "{\"oil\":9}"), 422, "rule-refused");

        assertThat(little.text("/issues/0/code")).isEqualTo("too-little-oil");
        assertThat(little.text("/issues/0/rule")).isEqualTo("LAN-3.2-1");
        assertThat(little.text("/issues/0/clause")).isEqualTo("3.2");
        assertThat(little.text("/issues/0/document")).isEqualTo("灯政〔2021〕7号");
        assertThat(little.text("/issues/0/detail")).isEqualTo("油量 9 不足");
        assertThat(service.document("lanterns", id).getLong("version")).isEqualTo(1);
    }

    @Test
    void refusalsSpeakChineseAndOnRequestEnglish() {
        var chinese = admin.post(PATH, "");
        var english = admin.post(PATH, "", "Accept-Language", "en-GB,en;q=0.8");
        var german = admin.post(PATH, "", "Accept-Language", "de");

        assertThat(chinese.text("/detail")).isEqualTo("请求体为空");
        assertThat(chinese.text("/title")).isEqualTo("请求体无法解析");
        assertThat(english.text("/detail")).isEqualTo("the body is empty");
        assertThat(english.text("/title")).isEqualTo("The body cannot be read");
        assertThat(german.text("/detail")).isEqualTo("请求体为空");
        assertThat(english.text("/type")).isEqualTo("urn:zhengan:problem:malformed-body");
    }

    @Test
    void aProblemCarriesTheTraceOfItsRequest() {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        var given = admin.get(PATH + "/nowhere", "traceparent", trace);
        var made = admin.get(PATH + "/nowhere", "traceparent", "garbage");

        assertThat(given.text("/traceId")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(made.text("/traceId")).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET, /api/lantern/nothing, 404, not-found",
        "GET, /api/lantern/lanterns/0, 404, not-found",
        "GET, /nowhere, 404, not-found",
        "GET, /left-lying.txt, 404, not-found",
        "POST, /api/lantern/lanterns/0/note, 400, validation-failed",
        "POST, /api/lantern/lanterns/0/douse, 404, not-found",
        "POST, /api/lantern/lanterns/0/light, 404, not-found",
        "POST, /api/lantern/lanterns/0/dance, 404, not-found",
        "POST, /api/lantern/evaluations/nothing, 404, not-found",
        "DELETE, /api/lantern/lanterns/0, 405, method-not-allowed",
        "PUT, /api/lantern/lanterns/0, 405, method-not-allowed",
        "PATCH, /api/lantern/lanterns, 405, method-not-allowed",
        "POST, /api/lantern/policies, 405, method-not-allowed",
        "GET, /api/lantern/sightings, 405, method-not-allowed",
        "GET, /api/lantern/lanterns/0/note, 405, method-not-allowed",
        "POST, /api/lantern/deadlines, 405, method-not-allowed"
    })
    void aPlaceOrMethodThatIsNotThereIsAProblemToo(String method, String path, int status, String problem) {
        var answer = refused(admin.call(method, path, method.equals("GET") ? "" : "{}"), status, problem);

        if (status == 405) {
            assertThat(answer.header("Allow")).isNotEmpty().doesNotContain(method);
        }
    }

    @ParameterizedTest(name = "?{0}")
    @CsvSource({
        "moon=full, unknown-filter, ?moon",
        "limit=0, validation-failed, ?limit",
        "limit=501, validation-failed, ?limit",
        "limit=many, validation-failed, ?limit",
        "limit=99999999999, validation-failed, ?limit",
        "cursor=garbage, validation-failed, ?cursor",
        "cursor=W10, validation-failed, ?cursor",
        "cursor=e30, validation-failed, ?cursor",
        "cursor=IA, validation-failed, ?cursor",
        "state=BURNING, validation-failed, ?state",
        "district=MOON, validation-failed, ?district",
        "colour=BLUE, validation-failed, ?colour",
        "glow=1e999999999, validation-failed, ?glow",
        "glow=bright, validation-failed, ?glow",
        "litFrom=yesterday, validation-failed, ?litFrom",
        "litTo=%2B999999999-01-01T00:00:00Z, validation-failed, ?litTo"
    })
    void aQueryThatCannotBeIsRefusedWithItsParameter(String query, String problem, String pointer) {
        var answer = refused(admin.get(PATH + "?" + query), 400, problem);

        assertThat(answer.text("/issues/0/pointer").isEmpty() ? pointer : answer.text("/issues/0/pointer"))
                .isEqualTo(pointer);
    }

    @Test
    void aCursorOfAnotherOrderIsNoFaultOfOurs() {
        for (int i = 0; i < 3; i++) {
            service.lit("ERQI");
        }
        var cursor = admin.get(PATH + "?limit=1").text("/next");

        for (var query :
                new String[] {"/api/lantern/lanterns?litFrom=2020-01-01T00:00:00Z", "/api/lantern/deadlines?limit=5"}) {
            var answer = admin.get(query + "&cursor=" + cursor);
            assertThat(answer.status()).isIn(200, 400);
        }
    }

    @Test
    void everyFaultOfAQueryIsToldAtOnce() {
        var answer = refused(admin.get(PATH + "?limit=0&state=BURNING&glow=x"), 400, "validation-failed");

        assertThat(answer.json().get("issues")).hasSize(3);
        assertThat(refused(admin.get(PATH + "?a=1&b=2"), 400, "unknown-filter")
                        .json()
                        .get("issues"))
                .hasSize(2);
    }

    @Test
    void aRefusedCreateStoresNothing() {
        var post = RunningService.freshPost();
        refused(admin.post(PATH, RunningService.light(post, "ERQI").replace("RED", "BLUE")), 400, "validation-failed");
        refused(service.as("HUIJI", "KEEPER").post(PATH, RunningService.light(post, "ERQI")), 403, "district-denied");
        refused(service.as("ERQI", "CLERK").post(PATH, RunningService.light(post, "ERQI")), 403, "role-denied");

        assertThat(service.documents("lanterns", Map.of("data.post", post))).isEmpty();
    }

    static Answer refused(Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/status")).isEqualTo(Integer.toString(status));
        assertThat(answer.text("/title")).isNotEmpty();
        assertThat(answer.text("/detail")).isNotEmpty();
        assertThat(answer.text("/traceId")).matches("[0-9a-f]{32}");
        assertThat(answer.json().get("issues").isArray()).isTrue();
        assertThat(answer.body())
                .doesNotContain("Exception", "java.", "org.", "tools.", "com.mongodb", "Lantern$", "fixture");
        return answer;
    }
}

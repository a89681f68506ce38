package org.zhengan.runtime.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.runtime.problem.RefusalIT.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengan.runtime.fixture.Answer;
import org.zhengan.runtime.fixture.Caller;
import org.zhengan.runtime.fixture.RunningService;

/** A body that is not of the form is refused with every fault of it, and never breaks anything. */
class BodyRefusalIT {

    private static final String PATH = "/api/lantern/lanterns";
    private static final String GLOW = "/api/lantern/evaluations/glow";

    private final RunningService service = RunningService.shared();
    private final Caller admin = service.admin();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "nonsense",
                "[]",
                "\"text\"",
                "12",
                "null",
                "{} {}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":NaN}",
                "\u0000"
            })
    void aBodyThatIsNoJsonObjectIsMalformed(String body) {
        refused(admin.post(PATH, body), 400, "malformed-body");
        refused(admin.post(GLOW, body), 400, "malformed-body");
        refused(admin.post("/api/lantern/sightings", body), 400, "malformed-body");
        refused(admin.post(PATH + "/0/note", body), 400, "malformed-body");
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        var answer = refused(
                admin.post(
                        PATH,
                        """
                        {"post":7,"district":"MOON","litAt":"noon","hours":1.5,"glow":"x","a/b":1,"height":"tall"}"""),
                400,
                "validation-failed");

        assertThat(faults(answer))
                .containsExactlyInAnyOrder(
                        "/post wrong-type",
                        "/district unknown-value",
                        "/colour required",
                        "/litAt wrong-type",
                        "/hours wrong-type",
                        "/glow wrong-type",
                        "/height wrong-type",
                        "/a~1b unknown-field");
    }

    @Test
    void aRecordThatRefusesItsValuesTellsEachOfThem() {
        var light = RunningService.light(" ", "ERQI").replace("10000", "0").replace("}", ",\"glow\":101}");
        var blank = refused(admin.post(PATH, light), 400, "validation-failed");
        assertThat(faults(blank)).containsExactly("/post invalid-text");

        var ranges = refused(admin.post(PATH, light.replace("\" \"", "\"P\"")), 400, "validation-failed");
        assertThat(faults(ranges)).containsExactlyInAnyOrder("/hours out-of-range", "/glow out-of-range");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "height | 1e999999999",
                "height | -1e-999999999",
                "height | 1234567890123456789012345678901234567890",
                "height | 0.12345678901234567890123456789012345678",
                "hours  | 99999999999999999999",
                "hours  | 1e400",
                "hours  | 2147483648",
                "litAt  | \"+999999999-12-31T23:59:59Z\"",
                "litAt  | \"-999999999-01-01T00:00:00Z\"",
                "litAt  | \"2026-13-01T00:00:00Z\"",
                "litAt  | {}",
                "colour | 1",
                "colour | null",
                "post   | [\"a\"]",
                "post   | {\"value\":\"a\"}"
            })
    void aValueBeyondAllBoundsIsRefusedAtItsPlace(String field, String value) {
        var light = RunningService.light(RunningService.freshPost(), "ERQI")
                .replace("{", "{\"" + field + "\":" + value + ",");
        var once = light.replaceFirst(",\"" + field + "\":[^,}]*", "");

        var answer = admin.post(PATH, once);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        if (answer.problem().equals("validation-failed")) {
            assertThat(faults(answer)).singleElement().asString().startsWith("/" + field + " ");
        } else {
            refused(answer, 400, "malformed-body");
        }
    }

    @Test
    void aDayBeyondTheCalendarIsRefusedAndOneWithoutACalendarCannotBeDecided() {
        refused(admin.post(GLOW, "{\"oil\":1,\"asOf\":\"+999999999-12-31\"}"), 400, "validation-failed");

        var undecidable = refused(admin.post(GLOW, "{\"oil\":1,\"asOf\":\"2099-01-01\"}"), 422, "rule-refused");

        assertThat(undecidable.text("/issues/0/code")).isEqualTo("calendar-not-loaded");
    }

    @Test
    void aBodyOverTheLimitIsTooLarge() {
        var huge = "{\"text\":\"" + "x".repeat(1_100_000) + "\"}";

        refused(admin.post(PATH + "/" + service.lit("ERQI") + "/note", huge), 413, "too-large");
        refused(admin.post(GLOW, huge), 413, "too-large");
    }

    @Test
    void aBodyNestedTooDeepIsMalformed() {
        var deep = "{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        refused(admin.post(PATH + "/0/note", deep), 400, "malformed-body");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "garbage", "a/b/c;;"})
    void aBodyOfAnotherKindIsUnsupported(String type) {
        refused(admin.post(PATH, "{}", "Content-Type", type), 415, "unsupported-media-type");
    }

    @Test
    void textIsKeptAsItWasGiven() {
        var id = service.lit("ERQI");
        for (var text : List.of("\\u0000", "\\ud83d\\ude00", "\\ud800", "<script>", "$where", "'; --", "油")) {
            assertThat(admin.post(PATH + "/" + id + "/note", "{\"text\":\"" + text + "\"}")
                            .status())
                    .as(text)
                    .isIn(200, 400);
        }
        assertThat(admin.get(PATH + "/" + id).json().get("notes").toString()).contains("😀", "<script>", "$where", "油");
    }

    @Test
    void aBatchTellsEveryFaultOfEveryItemAndTakesNone() {
        var post = RunningService.freshPost();
        var batch =
                """
                {"items":[{"post":"%s","district":"ERQI","level":1},{"post":1,"district":"ERQI"}]}"""
                        .formatted(post);

        var answer = refused(admin.post("/api/lantern/sightings", batch), 400, "validation-failed");

        assertThat(faults(answer)).containsExactlyInAnyOrder("/items/1/post wrong-type", "/items/1/level required");
        assertThat(service.documents("watches", Map.of("data.post", post))).isEmpty();
        for (var none : List.of("{\"items\":[]}", "{\"items\":{}}", "{}", "{\"items\":[1]}", "{\"items\":[null]}")) {
            refused(admin.post("/api/lantern/sightings", none), 400, "validation-failed");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "7",
                "[]",
                "{\"moon\":1}",
                "{\"least-oil\":\"x\"}",
                "{\"least-oil\":{}}",
                "{\"least-oil\":null}",
                "{\"least-oil\":1e99}"
            })
    void aConfigurationThatCannotBeIsRefused(String config) {
        var answer = admin.post(GLOW, "{\"oil\":1,\"config\":" + config + "}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "java.");
    }

    private static List<String> faults(Answer answer) {
        List<String> faults = new ArrayList<>();
        answer.json()
                .get("issues")
                .forEach(issue -> faults.add(issue.get("pointer").asString() + " "
                        + issue.get("code").asString()));
        return faults;
    }
}

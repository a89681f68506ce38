package org.zhengan.runtime.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.InvalidValue;
import org.zhengan.runtime.web.Json;
import tools.jackson.databind.JsonNode;

class ShapeTest {

    private final Sample sample = Binder.bind(json(Sample.JSON), Sample.class);

    @Test
    void everyKindIsBoundFromJson() {
        assertThat(sample.text()).isEqualTo("灯");
        assertThat(sample.large()).isEqualTo(9007199254740993L);
        assertThat(sample.decimal()).isEqualByComparingTo("1.1");
        assertThat(sample.instant()).isEqualTo(Instant.parse("2026-03-01T00:00:00.123Z"));
        assertThat(sample.wrapped()).isEqualTo(new Sample.Wrapped("w"));
        assertThat(sample.texts()).containsExactly("a", "");
        assertThat(sample.counts()).isEqualTo(Map.of("x", 1));
        assertThat(sample.notify_()).isEqualTo("n");
        assertThat(sample.maybe()).isNull();
    }

    @Test
    void whatIsBoundIsRenderedAndBoundAgainAsItWas() {
        var rendered = json(Json.text(sample));

        assertThat(Binder.bind(rendered, Sample.class)).isEqualTo(sample);
        assertThat(rendered.get("wrapped").asString()).isEqualTo("w");
        assertThat(rendered.get("notify").asString()).isEqualTo("n");
        assertThat(rendered.has("maybe")).isFalse();
        assertThat(rendered.get("instant").asString()).isEqualTo("2026-03-01T08:00:00.123+08:00");
    }

    @Test
    void whatIsStoredIsReadAgainAsItWas() {
        var document = RecordDocuments.write(sample);

        assertThat(RecordDocuments.read(document, Sample.class)).isEqualTo(sample);
        assertThat(document)
                .doesNotContainKey("maybe")
                .containsEntry("date", "2026-03-01")
                .containsEntry("notify", "n");
    }

    @Test
    void aDecimalKeepsEveryDigit() {
        var exact = Binder.bind(json(Sample.JSON.replace("1.10", "1234567890123.123456789012345678")), Sample.class);

        assertThat(exact.decimal().toPlainString()).isEqualTo("1234567890123.123456789012345678");
        assertThat(RecordDocuments.read(RecordDocuments.write(exact), Sample.class))
                .isEqualTo(exact);
    }

    @Test
    void theSchemaAcceptsWhatIsBoundAndNothingElse() {
        assertThat(schemaFaults(Sample.JSON)).isEmpty();
        assertThat(schemaFaults(Json.text(sample))).isEmpty();
        for (var broken : List.of(
                Sample.JSON.replace("\"small\":7", "\"small\":7.5"),
                Sample.JSON.replace("\"truth\":true,", ""),
                Sample.JSON.replace("RED", "BLUE"),
                Sample.JSON.replace("\"truth\"", "\"unknown\":1,\"truth\""),
                Sample.JSON.replace("\"w\"", "{\"value\":\"w\"}"),
                Sample.JSON.replace("{\"x\":1}", "{\"x\":\"y\"}"))) {
            assertThat(schemaFaults(broken)).as(broken).isNotEmpty();
            assertThatThrownBy(() -> Binder.bind(json(broken), Sample.class)).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void aSchemaNamesWhatIsRequiredAndItsLabels() {
        var schema = JsonSchemas.of(Sample.class, true);

        assertThat(schema.get("required")).asString().contains("wrapped").doesNotContain("maybe", "notify");
        assertThat(json(Json.text(schema)).at("/properties/choice/title").asString())
                .isEqualTo("颜色");
        assertThat(json(Json.text(schema)).at("/properties/wrapped/type").asString())
                .isEqualTo("string");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        var broken =
                """
                {"text":1,"small":2147483648,"large":"x","decimal":"1","truth":"yes","date":"01.03.2026","instant":"now",
                 "choice":"red","wrapped":"too long","texts":["a",null],"parts":[{"least":2,"most":1},7],
                 "counts":{"x":"y","$y":1,"a.b":2},"part":{"least":1},"other":1}""";

        assertThatThrownBy(() -> Binder.bind(json(broken), Sample.class))
                .isInstanceOfSatisfying(InvalidValue.class, invalid -> assertThat(invalid.faults())
                        .extracting(fault -> fault.pointer() + " " + fault.code())
                        .containsExactlyInAnyOrder(
                                "/text wrong-type",
                                "/small wrong-type",
                                "/large wrong-type",
                                "/decimal wrong-type",
                                "/truth wrong-type",
                                "/date wrong-type",
                                "/instant wrong-type",
                                "/choice unknown-value",
                                "/wrapped invalid-text",
                                "/texts/1 wrong-type",
                                "/parts/0/least not-in-order",
                                "/parts/1 wrong-type",
                                "/counts/x wrong-type",
                                "/counts/$y invalid-name",
                                "/counts/a.b invalid-name",
                                "/part/most required",
                                "/other unknown-field"));
    }

    @Test
    void whatAnotherContextTellsMayHaveMoreFields() {
        var more = json("{\"least\":1,\"most\":2,\"other\":3}");

        assertThat(Binder.read(more, Sample.Part.class)).isEqualTo(new Sample.Part(1, 2));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "small, 7, 7",
        "decimal, 1.5, 1.5",
        "truth, 是, true",
        "truth, false, false",
        "date, 2026/3/1, \"2026-3-1\"",
        "date, 2026.03.01, \"2026-03-01\"",
        "small, x, \"x\"",
        "small, 1e999999999, \"1e999999999\"",
        "wrapped, a, \"a\"",
        "texts, a;b；c、d, '[\"a\",\"b\",\"c\",\"d\"]'"
    })
    void aTextBecomesWhatItsFieldExpectsWhereItCan(String field, String text, String expected) {
        var shape = Shape.of(Sample.class).field(field).orElseThrow().shape();

        assertThat(TextNodes.of(shape, text).toString()).isEqualTo(expected);
    }

    @Test
    void textsOfDottedNamesBecomeAnObject() {
        var object =
                TextNodes.object(Shape.of(Sample.class), Map.of("part.least", "1", "part.most", " 2 ", "text", " "));

        assertThat(object.toString()).isEqualTo("{\"part\":" + object.get("part") + "}");
        assertThat(Binder.bind(object.get("part"), Sample.Part.class)).isEqualTo(new Sample.Part(1, 2));
    }

    @Test
    void textsAreInTheReadersLanguage() {
        var text = new org.zhengan.rules.Text("灯", "lantern");

        assertThat(new String(Json.write(text, Locale.ENGLISH), StandardCharsets.UTF_8))
                .isEqualTo("\"lantern\"");
        assertThat(Json.text(text)).isEqualTo("\"灯\"");
    }

    private static List<?> schemaFaults(String json) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Json.text(JsonSchemas.of(Sample.class, true)));
        return schema.validate(json, InputFormat.JSON);
    }

    private static JsonNode json(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }
}

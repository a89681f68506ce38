package org.zhengan.runtime.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.City;
import org.zhengan.rules.Term;
import org.zhengan.rules.Text;
import org.zhengan.rules.personal.Personal;
import org.zhengan.rules.personal.PersonalValue;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.shape.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** JSON as the suite speaks it: no nulls, instants at +08:00, rules with their clause, texts in the reader's language. */
public final class Json {

    private static final String LOCALE = "locale";
    private static final String UNMASKED = "unmasked";
    private static final DateTimeFormatter AT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(City.ZONE);
    private static final int DEEPEST = 50;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, new Written<>((at, json, context) -> json.writeString(AT.format(at))))
                    .addSerializer(Basis.class, new Written<>(Json::write))
                    .addSerializer(Term.class, new Written<>((term, json, context) -> json.writeString(term.code())))
                    .addSerializer(Personal.class, new Written<Object>(Json::writePersonal))
                    .addSerializer(
                            PersonalValue.class,
                            new Written<>((value, json, context) -> json.writeString(value.masked())))
                    .addSerializer(
                            Text.class,
                            new Written<>((text, json, context) -> json.writeString(text.in(locale(context))))))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .annotationIntrospector(new Values())
            .propertyNamingStrategy(new Names())
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                    .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .build();

    private Json() {}

    /** {@code value} for a reader of {@code locale}. */
    public static byte[] write(Object value, Locale locale) {
        return MAPPER.writer().withAttribute(LOCALE, locale).writeValueAsBytes(value);
    }

    /** {@code value} for a reader of {@code locale}, as text. */
    public static String text(Object value, Locale locale) {
        return MAPPER.writer().withAttribute(LOCALE, locale).writeValueAsString(value);
    }

    /** {@code value} for nobody in particular: Chinese. */
    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** {@code value} with what is somebody's in full; only for whom {@link Unmasking} has let through. */
    static byte[] unmasked(Object value, Locale locale) {
        return MAPPER.writer()
                .withAttribute(LOCALE, locale)
                .withAttribute(UNMASKED, true)
                .writeValueAsBytes(value);
    }

    /** The fields of {@code record} by the names callers know; absent ones are left out. */
    public static Map<String, Object> fields(Object record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (var field : Shape.of(record.getClass()).fields()) {
            var value = field.read(record);
            if (value != null) {
                fields.put(field.name(), value);
            }
        }
        return fields;
    }

    /** The fields of {@code record} and, as every computed result has it, why. */
    public static Map<String, Object> withBasis(Object record, List<Basis> basis) {
        var fields = fields(record);
        fields.put("basis", basis);
        return fields;
    }

    /** The tree in {@code bytes}; a Jackson exception if they are no JSON, a {@link Problem} if a number is beyond all. */
    public static JsonNode read(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (NumberFormatException beyondAll) {
            throw Problem.of(Kind.MALFORMED_BODY);
        }
    }

    /** A component whose name Java keeps for itself is written with an underscore behind it, which callers never see. */
    private static final class Names extends PropertyNamingStrategies.NamingBase {
        private static final long serialVersionUID = 1L;

        @Override
        public String translate(String name) {
            return Shape.shown(name);
        }
    }

    /** Records of one component {@code value} are that component. */
    private static final class Values extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
            if (annotated instanceof AnnotatedMethod method && method.getName().equals("value")) {
                Class<?> owner = method.getDeclaringClass();
                boolean wraps = owner.isRecord() && owner.getRecordComponents().length == 1;
                return wraps ? Boolean.TRUE : null;
            }
            return null;
        }
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator json, SerializationContext context);
    }

    private static final class Written<T> extends ValueSerializer<T> {

        private final Writing<T> writing;

        Written(Writing<T> writing) {
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            writing.write(value, json, context);
        }
    }

    private static void writePersonal(Object value, JsonGenerator json, SerializationContext context) {
        var personal = (Personal<?>) value;
        boolean whole = context.getAttribute(UNMASKED) != null && !personal.isErased();
        json.writeString(whole ? personal.value().value() : personal.masked());
    }

    private static void write(Basis basis, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeStringProperty("rule", basis.rule());
        json.writeStringProperty("document", basis.clause().document().number());
        json.writeStringProperty("clause", basis.clause().number());
        json.writeStringProperty("origin", basis.origin().name());
        json.writeStringProperty("summary", basis.summary().in(locale(context)));
        json.writeStringProperty("inForceFrom", basis.inForceFrom().toString());
        json.writeEndObject();
    }

    private static Locale locale(SerializationContext context) {
        return context.getAttribute(LOCALE) instanceof Locale locale ? locale : Locale.CHINESE;
    }
}

package org.zhengan.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an evaluation's test table: a question, and what is to be answered under which rules.
 *
 * @param config     settings of the city for this question
 * @param fields     the components of the answer that are looked at, each with its value
 * @param rules      ids of exactly the rules that decide
 * @param undecidable the code when the question cannot be decided at all
 */
public record Asked<Q>(
        String name,
        Q question,
        Map<String, String> config,
        Map<String, @Nullable Object> fields,
        List<String> rules,
        @Nullable String undecidable) {

    /** Begins a row, named by what is special about its question. */
    public static <Q> Asked<Q> of(String name, Q question) {
        return new Asked<>(name, question, Map.of(), Map.of(), List.of(), null);
    }

    /** The component {@code field} of the answer is {@code value}. */
    public Asked<Q> answers(String field, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Asked<>(name, question, config, more, rules, undecidable);
    }

    /** Exactly these rules decide, in any order. */
    public Asked<Q> by(String... ids) {
        return new Asked<>(name, question, config, fields, List.of(ids), undecidable);
    }

    /** The city has set {@code key} to {@code value}. */
    public Asked<Q> where(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(config);
        more.put(key, value);
        return new Asked<>(name, question, more, fields, rules, undecidable);
    }

    /** The question cannot be decided, for the reason {@code code}. */
    public Asked<Q> cannotBeDecided(String code) {
        return new Asked<>(name, question, config, fields, rules, code);
    }
}

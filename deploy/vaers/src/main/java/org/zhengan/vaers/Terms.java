package org.zhengan.vaers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the terms of a report are taken to mean; the tables lie beside this class as text. It is no medical judgement. */
final class Terms {

    private static final String DEATH = "Death";
    private static final String OTHER = "OTHER";

    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<Pattern, String> serious = new LinkedHashMap<>();
    private final Set<String> rare;

    Terms() {
        lines("manifestation-groups.csv").forEach(line -> groups.put(after(line), before(line)));
        lines("serious-terms.csv").forEach(line -> serious.put(wholeWords(after(line)), before(line)));
        rare = new HashSet<>(lines("rare-terms.txt"));
    }

    boolean death(List<String> terms) {
        return terms.contains(DEATH);
    }

    boolean rare(List<String> terms) {
        return terms.stream().anyMatch(rare::contains);
    }

    /** The first kind of seriousness that any term fits; empty where none does. */
    String seriousKind(List<String> terms) {
        return first(
                serious,
                pattern -> terms.stream()
                        .anyMatch(term -> pattern.matcher(lower(term)).find()),
                "");
    }

    /** The first group that any term fits; empty where there is no term. */
    String group(List<String> terms) {
        var found = first(
                groups, part -> terms.stream().anyMatch(term -> lower(term).contains(part)), OTHER);
        return terms.isEmpty() ? "" : found;
    }

    private static <K> String first(Map<K, String> table, Predicate<K> fits, String otherwise) {
        return table.entrySet().stream()
                .filter(row -> fits.test(row.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static Pattern wholeWords(String words) {
        return Pattern.compile("(^|[^a-z])" + Pattern.quote(words) + "($|[^a-z])");
    }

    private static String before(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static String after(String line) {
        return line.substring(line.indexOf(',') + 1);
    }

    private static String lower(String term) {
        return term.toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(Terms.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

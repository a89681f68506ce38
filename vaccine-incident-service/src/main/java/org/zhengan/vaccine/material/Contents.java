package org.zhengan.vaccine.material;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Rule;

/**
 * The items a document of the plan must hold (内容要求), under the clause that lists them.
 *
 * @param keys the items in the order of the clause
 */
public record Contents(Basis basis, List<String> keys) implements Rule<Map<String, String>> {

    private static final int LONGEST = 20_000;

    public Contents {
        keys = List.copyOf(keys);
    }

    /** The items of the clause behind {@code basis}. */
    public static Contents of(Basis basis, String... keys) {
        return new Contents(basis, List.of(keys));
    }

    /** The items that {@code items} lacks or leaves blank, in the order of the clause. */
    public List<String> missing(Map<String, String> items) {
        return keys.stream()
                .filter(key -> items.getOrDefault(key, "").isBlank())
                .toList();
    }

    /** The items that are not among {@code given}. */
    public List<String> missing(Collection<String> given) {
        return keys.stream().filter(key -> !given.contains(key)).toList();
    }

    /** Nothing is given that the clause does not list, and no item is longer than can be read. */
    public Checks check(Checks checks, String field, Map<String, String> items) {
        known(checks, field, items.keySet());
        items.forEach((key, text) -> checks.that(
                text.length() <= LONGEST, field + "/" + key, "too-long", "不超过 20000 字", "at most 20000 characters"));
        return checks;
    }

    /** Nothing is named that the clause does not list. */
    public Checks known(Checks checks, String field, Collection<String> given) {
        var listed = String.join(", ", keys);
        given.stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> checks.that(
                        false, field + "/" + key, "unknown-item", "应为以下之一：" + listed, "must be one of " + listed));
        return checks;
    }

    @Override
    public Finding check(Map<String, String> items) {
        return complete(missing(items));
    }

    /** Met when nothing is missing. */
    public Finding complete(List<String> missing) {
        var listed = missing.stream().collect(Collectors.joining(", "));
        return missing.isEmpty() ? met() : breached("content-missing", "缺少：" + listed, "missing: " + listed);
    }
}

package org.zhengan.runtime.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.zhengan.rules.programme.Programme;

/** Documents as ordered trees of maps, and their YAML. */
public final class Tree {

    private Tree() {}

    /** A map of names and values in turn, in that order. */
    public static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return tree;
    }

    /** The branch found by {@code names} one after the other; a new one where there is none. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> branch(Map<String, Object> tree, String... names) {
        var found = tree;
        for (var name : names) {
            found = (Map<String, Object>) found.computeIfAbsent(name, missing -> new LinkedHashMap<>());
        }
        return found;
    }

    /** The list called {@code name} of {@code tree}; an empty one where it has none. */
    static List<?> list(Map<String, Object> tree, String name) {
        return (List<?>) tree.getOrDefault(name, List.of());
    }

    /** The tree in a YAML file that stands beside this class. */
    static Map<String, Object> load(String file) {
        return new Yaml().load(Tree.class.getResourceAsStream(file));
    }

    /** What a document says about itself. */
    static Map<String, Object> info(Programme programme) {
        var title = programme.title();
        return of("title", title.zh(), "version", "1", "description", title.en());
    }

    /** {@code tree} as YAML, the same each time. */
    public static String yaml(Map<String, Object> tree) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setDereferenceAliases(true);
        options.setWidth(120);
        options.setSplitLines(false);
        return new Yaml(options).dump(tree);
    }
}

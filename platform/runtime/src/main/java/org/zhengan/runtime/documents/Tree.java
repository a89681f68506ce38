package org.zhengan.runtime.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

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

    /** The branch called {@code name} of {@code tree}; a new one where it has none. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> branch(Map<String, Object> tree, String name) {
        return (Map<String, Object>) tree.computeIfAbsent(name, missing -> new LinkedHashMap<>());
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

package org.zhengan.rules.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML document: a value, so that a {@link Rendering} stays pure and whoever writes it escapes it.
 *
 * @param content elements and texts ({@code String}), in order
 */
public record Element(String name, Map<String, String> attributes, List<Object> content) {

    public Element {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        content = List.copyOf(content);
    }

    /** An element with nothing in it yet. */
    public static Element of(String name) {
        return new Element(name, Map.of(), List.of());
    }

    /** With an attribute; {@code xmlns} names the element's namespace. */
    public Element attribute(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(key, value);
        return new Element(name, more, content);
    }

    /** With {@code child} behind what is there. */
    public Element with(Element child) {
        return adding(child);
    }

    /** With each of {@code children} behind what is there. */
    public Element with(List<Element> children) {
        List<Object> longer = new ArrayList<>(content);
        longer.addAll(children);
        return new Element(name, attributes, longer);
    }

    /** With an element that holds {@code text}; without it where there is no text. */
    public Element with(String child, @Nullable String text) {
        return text == null ? this : adding(of(child).text(text));
    }

    /** With a text. */
    public Element text(String text) {
        return adding(text);
    }

    private Element adding(Object more) {
        List<Object> longer = new ArrayList<>(content);
        longer.add(more);
        return new Element(name, attributes, longer);
    }
}

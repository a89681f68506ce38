package org.zhengan.rules.task;

import java.util.List;
import java.util.stream.Collectors;
import org.zhengan.rules.Text;

/**
 * A body that a document charges with tasks (责任单位).
 *
 * @param code the role its people hold, such as {@code FINANCE}
 */
public record Body(String code, Text name) {

    static List<String> codes(List<Body> bodies) {
        return bodies.stream().map(Body::code).toList();
    }

    static Text names(List<Body> bodies) {
        return new Text(
                bodies.stream().map(body -> body.name().zh()).collect(Collectors.joining("、")),
                bodies.stream().map(body -> body.name().en()).collect(Collectors.joining(", ")));
    }
}

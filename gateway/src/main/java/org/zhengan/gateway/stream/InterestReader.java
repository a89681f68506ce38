package org.zhengan.gateway.stream;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.util.MultiValueMap;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;

/** Reads from token and query what a subscriber may and wants to see. */
public final class InterestReader {

    private static final Set<String> FILTERS = Set.of("type", "context", "district");

    private InterestReader() {}

    /** The interest, or a refusal when it names what does not exist or may not be seen. */
    public static Interest read(Jwt caller, MultiValueMap<String, String> query) {
        var unknown = new TreeSet<>(query.keySet());
        unknown.removeAll(FILTERS);
        if (!unknown.isEmpty()) {
            var names = String.join(", ", unknown);
            throw Problem.of(Kind.UNKNOWN_FILTER, "未知的筛选条件：" + names, "Unknown filter: " + names);
        }
        var home = caller.getClaimAsString("district");
        if (home == null || home.isBlank()) {
            throw Problem.of(Kind.DISTRICT_DENIED, "令牌中没有辖区", "The token names no district");
        }
        var districts = values(query, "district");
        if (!home.equals(Viewer.CITY) && !Set.of(home).containsAll(districts)) {
            throw Problem.of(Kind.DISTRICT_DENIED, "只能订阅本辖区的事件", "Only events of the own district can be followed");
        }
        var viewer = Viewer.of(home, caller.getClaimAsString("unit"), caller.getClaimAsStringList("roles"));
        return new Interest(viewer, List.copyOf(values(query, "type")), values(query, "context"), districts);
    }

    /** A filter may be given several times or as a list with commas. */
    private static Set<String> values(MultiValueMap<String, String> query, String name) {
        var given = query.getOrDefault(name, List.of());
        var values = new LinkedHashSet<String>();
        given.stream()
                .flatMap(value -> value == null ? Stream.of("") : Stream.of(value.split(",", -1)))
                .map(String::strip)
                .forEach(values::add);
        if (values.contains("")) {
            throw Problem.of(Kind.VALIDATION_FAILED, "筛选条件 " + name + " 为空", "The filter " + name + " is empty");
        }
        return Set.copyOf(values);
    }
}

package org.zhengan.runtime.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.Text;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.problem.Problem.Issue;
import tools.jackson.databind.JsonNode;

/** The query parameters of a read, or the same in a body; every fault is collected and told at once. */
public final class Params {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 500;

    private final Set<String> names;
    private final Function<String, Optional<String>> given;
    private final String place;
    private final List<Issue> issues = new ArrayList<>();

    public Params(ServerRequest request) {
        this.names = request.queryParams().keySet();
        this.given = request::queryParam;
        this.place = "?";
    }

    /** Those of a search: values that no address may hold come in its body. */
    Params(JsonNode body) {
        this.names = Set.copyOf(body.propertyNames());
        this.given = name -> Optional.ofNullable(body.get(name)).map(JsonNode::asString);
        this.place = "/";
    }

    /** Refuses parameters that are not {@code known}. */
    public Params knowing(Set<String> known) {
        for (var name : new TreeSet<>(names)) {
            if (!known.contains(name)) {
                fault(name, "unknown-filter", "未知的查询条件", "is not a known filter");
            }
        }
        if (!issues.isEmpty()) {
            throw Problem.invalid(Kind.UNKNOWN_FILTER, issues);
        }
        return this;
    }

    /** A parameter given and not blank. */
    public Optional<String> text(String name) {
        return given.apply(name).filter(value -> !value.isBlank());
    }

    /** How many items a page has. */
    public int limit() {
        var given = text("limit").orElse(Integer.toString(DEFAULT_LIMIT));
        try {
            int limit = Integer.parseInt(given);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException noNumber) {
            // told below, as any other limit that cannot be
        }
        fault("limit", "out-of-range", "应在 1 到 %d 之间".formatted(MOST), "must be between 1 and %d".formatted(MOST));
        return DEFAULT_LIMIT;
    }

    Optional<Instant> instant(String name) {
        try {
            return text(name)
                    .map(value -> OffsetDateTime.parse(value.replace(' ', '+')).toInstant());
        } catch (DateTimeParseException malformed) {
            fault(name, "wrong-type", "应为带时区的时刻", "must be an instant with offset");
            return Optional.empty();
        }
    }

    /** One of {@code names}. */
    public Optional<String> oneOf(String name, List<String> names) {
        var given = text(name);
        if (given.isPresent() && !names.contains(given.get())) {
            fault(name, "unknown-value", "应为 " + names + " 之一", "must be one of " + names);
            return Optional.empty();
        }
        return given;
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return oneOf(name, names).map(one -> Enum.valueOf(type, one));
    }

    /** The district to look in: the caller's own, or the one asked for if it is his to see. Empty: all. */
    Optional<District> district(Actor actor) {
        var asked = choice("district", District.class);
        if (asked.isPresent() && !actor.district().covers(asked.get())) {
            throw Problem.of(Kind.DISTRICT_DENIED);
        }
        return asked.isPresent() || actor.district() == District.CITY ? asked : Optional.of(actor.district());
    }

    /** A position in the log or in a file; 0 where it is not given. */
    public long position(String name) {
        var given = text(name).orElse("0");
        if (!given.matches("\\d{1,18}")) {
            fault(name, "invalid-value", "不是有效的位置", "is not a position");
            return 0;
        }
        return Long.parseLong(given);
    }

    /** Notes a fault of parameter {@code name}. */
    public void fault(String name, String code, String zh, String en) {
        fault(name, code, new Text(zh, en));
    }

    void fault(String name, String code, Text detail) {
        issues.add(new Issue(place + name, code, detail, null));
    }

    /** Throws if anything was wrong. */
    public void end() {
        if (!issues.isEmpty()) {
            throw Problem.invalid(Kind.VALIDATION_FAILED, issues);
        }
    }
}

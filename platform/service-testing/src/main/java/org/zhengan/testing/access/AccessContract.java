package org.zhengan.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.SpringApplication;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Access.Reach;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Programme;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;
import org.zhengan.testing.live.Reply;
import org.zhengan.testing.live.Route;

/**
 * Tries every route with every role, from the own and from another district and unit. The routes come from the running
 * service itself, so a new one is swept without being named.
 */
public abstract class AccessContract {

    private static final String UNIT = "sweep-unit";
    private static final List<String> UNITS = List.of(UNIT, "other-unit");
    private static final District HOME = District.JINSHUI;
    private static final List<District> DISTRICTS = List.of(HOME, District.ERQI, District.CITY);
    private static final Set<Integer> UNSEEN = Set.of(400, 403, 404, 405, 413, 415);
    private static final Set<String> OPEN = Set.of("openapi.json", "asyncapi.json", "schemas");

    private final Programme programme;
    private final LiveService service;
    private List<Seed> seeds = List.of();

    protected AccessContract(SpringApplication application, Programme programme) {
        this.programme = programme;
        this.service = LiveService.start(application, getClass());
    }

    /** Puts at least one thing into each ledger that is to be swept: of {@code unit}, in {@code district}. */
    protected abstract List<Seed> seed(LiveService service, District district, String unit);

    /** A caller of the sweep. */
    private record Probe(String role, District district, String unit) {

        Actor actor() {
            return new Actor("tester", unit, district, role.isEmpty() ? Set.of() : Set.of(role));
        }

        @Override
        public String toString() {
            return (role.isEmpty() ? "no role" : role) + " of " + unit + " in " + district;
        }
    }

    @BeforeEach
    void putIn() {
        seeds = seed(service, HOME, UNIT);
        assertThat(seeds).isNotEmpty();
        var all = service.of("CITY", UNIT, Actor.ADMIN);
        for (var seed : seeds) {
            assertThat(all.get(path(seed) + "/" + seed.id()).toString()).contains(seed.marker());
        }
    }

    @AfterEach
    void close() {
        service.close();
    }

    @TestFactory
    Stream<DynamicTest> everyRouteTellsAndDoesOnlyWhatTheCallerMay() {
        assertThat(service.routes()).hasSizeGreaterThan(10);
        return probes().map(probe -> dynamicTest(probe.toString(), () -> sweep(probe)));
    }

    @TestFactory
    Stream<DynamicTest> everyRouteAsksForAToken() {
        return service.routes().stream()
                .filter(route -> OPEN.stream().noneMatch(route.path()::contains))
                .map(route -> dynamicTest(route.toString(), () -> {
                    var reply = call(service.with(""), route, route.filled(variables(seeds.get(0), "x")));
                    assertThat(reply.status()).as(reply.toString()).isEqualTo(401);
                }));
    }

    private void sweep(Probe probe) {
        var caller = service.of(
                probe.district().name(),
                probe.unit(),
                probe.role().isEmpty() ? new String[0] : new String[] {probe.role()});
        var before = versions();
        for (var route : service.routes()) {
            for (var seed : concerned(route)) {
                for (var command : commands(route, seed)) {
                    var path = route.filled(variables(seed, command));
                    var reply = call(caller, route, path);
                    seeds.forEach(each -> hold(probe, route, each, path, reply));
                }
            }
        }
        for (var seed : seeds) {
            if (!sees(probe, seed)) {
                assertThat(versions().get(seed))
                        .as("%s changed %s", probe, seed)
                        .isEqualTo(before.get(seed));
            } else if (probe.role().equals(Actor.ADMIN)) {
                assertThat(caller.get(path(seed) + "/" + seed.id()).status()).isEqualTo(200);
            }
        }
    }

    private void hold(Probe probe, Route route, Seed seed, String path, Reply reply) {
        var told = "%s: %s %s answered %s".formatted(probe, route.method(), path, reply);
        assertThat(reply.status()).as(told).isLessThan(500);
        if (!sees(probe, seed)) {
            assertThat(reply.toString()).as(told).doesNotContain(seed.marker());
            if (path.contains(seed.id()) && !isAnsweredToAll(route)) {
                assertThat(reply.status()).as(told).isIn(UNSEEN);
            }
        }
    }

    private boolean isAnsweredToAll(Route route) {
        return programme.views().stream()
                .anyMatch(
                        view -> view.ofAll() && route.path().equals("/api/" + programme.context() + "/" + view.path()));
    }

    private boolean sees(Probe probe, Seed seed) {
        var reach = lifecycle(seed).access().of(probe.actor());
        boolean unit =
                reach == Reach.ALL || (reach == Reach.OWN_UNIT && probe.unit().equals(UNIT));
        return unit && probe.district().covers(HOME);
    }

    private Stream<Probe> probes() {
        Set<String> roles = new TreeSet<>(Set.of(Actor.ADMIN, "STRANGER", ""));
        programme
                .ledgers()
                .forEach(ledger -> roles.addAll(ledger.lifecycle().access().readers()));
        Map<List<Boolean>, String> byRights = new LinkedHashMap<>();
        roles.forEach(role -> byRights.putIfAbsent(rights(role), role));
        return byRights.values().stream().flatMap(role -> DISTRICTS.stream()
                .flatMap(district -> UNITS.stream().map(unit -> new Probe(role, district, unit))));
    }

    /** What every table says of {@code role}: of roles of which they say the same, trying one tries all. */
    private List<Boolean> rights(String role) {
        List<Boolean> rights = new ArrayList<>(List.of(role.isEmpty(), role.equals(Actor.ADMIN)));
        var actor = new Actor("tester", UNIT, HOME, Set.of(role));
        for (var ledger : programme.ledgers()) {
            var lifecycle = ledger.lifecycle();
            rights.add(lifecycle.access().readers().contains(role));
            rights.add(lifecycle.access().confined().contains(role));
            rights.add(lifecycle.mayUnmask(actor));
            lifecycle.table().forEach(row -> rights.add(row.roles().contains(role)));
        }
        return rights;
    }

    /** The things that {@code route} may be about; any one where it is about none of them by id. */
    private List<Seed> concerned(Route route) {
        var own = seeds.stream()
                .filter(seed -> route.path().startsWith(path(seed) + "/"))
                .toList();
        return own.isEmpty() ? seeds.subList(0, 1) : own;
    }

    private List<String> commands(Route route, Seed seed) {
        if (!route.path().endsWith("{command}")) {
            return List.of("x");
        }
        var commands = new TreeSet<String>();
        lifecycle(seed).table().forEach(row -> commands.add(row.command()));
        return List.copyOf(commands);
    }

    private Map<String, String> variables(Seed seed, String command) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("id", seed.id());
        variables.put("command", command);
        variables.put("form", "csv");
        variables.put("[A-Za-z]+", seed.id());
        return variables;
    }

    private Map<Seed, String> versions() {
        var all = service.of("CITY", UNIT, Actor.ADMIN);
        Map<Seed, String> versions = new LinkedHashMap<>();
        seeds.forEach(
                seed -> versions.put(seed, all.get(path(seed) + "/" + seed.id()).at("/version")));
        return versions;
    }

    private static Reply call(Caller caller, Route route, String path) {
        return switch (route.method()) {
            case "GET" -> caller.get(path);
            case "POST" -> caller.post(path, "{}");
            default -> caller.write(route.method(), path, "{}");
        };
    }

    private Lifecycle<?, ?> lifecycle(Seed seed) {
        List<Lifecycle<?, ?>> found = new ArrayList<>();
        programme.ledgers().stream()
                .filter(ledger -> ledger.path().equals(seed.ledger()))
                .forEach(ledger -> found.add(ledger.lifecycle()));
        return found.get(0);
    }

    private String path(Seed seed) {
        return "/api/" + programme.context() + "/" + seed.ledger();
    }
}

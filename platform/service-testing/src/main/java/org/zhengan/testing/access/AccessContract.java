package org.zhengan.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.SpringApplication;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.web.LedgerRoutes;
import org.zhengan.testing.live.LiveService;
import org.zhengan.testing.live.Reply;
import org.zhengan.testing.live.Route;

/**
 * Tries every route with every role, from the own and from another district and unit, with bodies that would be taken
 * if the caller might. The routes come from the running service itself, so a new one is swept without being named.
 */
public abstract class AccessContract {

    private static final String UNIT = "sweep-unit";
    private static final List<String> UNITS = List.of(UNIT, "other-unit");
    private static final District HOME = District.JINSHUI;
    private static final Claim OWNER = new Claim(HOME, UNIT);
    private static final List<District> DISTRICTS = List.of(HOME, District.ERQI, District.CITY);
    private static final Set<Integer> UNSEEN = Set.of(400, 403, 404, 405);
    private static final Set<Integer> DENIED = Set.of(403, 404);
    private static final Set<Integer> NOT_TAKEN = Set.of(400, 403, 404, 405, 415);
    private static final Set<String> OPEN = Set.of("openapi.json", "asyncapi.json", "schemas");

    private final Programme programme;
    private final LiveService service;
    private final ValidBodies bodies;
    private List<Seed> seeds = List.of();

    protected AccessContract(SpringApplication application, Programme programme) {
        this.programme = programme;
        this.service = LiveService.start(application, getClass());
        this.bodies = ValidBodies.of(programme);
    }

    /** Puts at least one thing into each ledger that is to be swept: of {@code unit}, in {@code district}. */
    protected abstract List<Seed> seed(LiveService service, District district, String unit);

    /**
     * Bodies for routes where the least that their schema allows would not be taken, by their path in the OpenAPI
     * document; csv for an import.
     *
     * @param seed  what a body may be about
     * @param claim whose a body says it is
     */
    protected Map<String, String> bodies(Seed seed, Claim claim) {
        return Map.of();
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
                    var reply = new Call(route, seeds.get(0), "x", "{}").by(service.with(""));
                    assertThat(reply.status()).as(reply.toString()).isEqualTo(401);
                }));
    }

    /** Without this the sweep could be refused for what it sends, and not for who sends it. */
    @Test
    void everyBodyOfTheSweepIsTakenFromWhoMay() {
        var all = service.of("CITY", UNIT, Actor.ADMIN);
        Set<String> taken = new TreeSet<>();
        Map<String, String> refused = new LinkedHashMap<>();
        for (var route : service.routes()) {
            for (var seed : concerned(route)) {
                for (var call : calls(route, seed, OWNER)) {
                    var reply = call.isGet() ? null : call.by(all);
                    if (reply != null && isNotTaken(reply) && makes(route, seed)) {
                        refused.put(call.toString(), reply.toString());
                    } else if (reply != null && reply.status() < 300) {
                        taken.add(seed.ledger());
                    }
                }
            }
        }
        assertThat(refused).isEmpty();
        assertThat(taken).as("ledgers with something taken").isNotEmpty();
    }

    /** What is another body's to decide was taken, and decided. */
    private static boolean isNotTaken(Reply reply) {
        return NOT_TAKEN.contains(reply.status()) && !reply.toString().contains("jurisdiction-denied");
    }

    private void sweep(Probe probe) {
        var caller = probe.of(service);
        var before = Holdings.of(service.database(), programme);
        boolean erased = false;
        for (var route : service.routes()) {
            for (var seed : concerned(route)) {
                for (var call : calls(route, seed, probe.claim(HOME))) {
                    var reply = call.by(caller);
                    hold(probe, call, reply);
                    erased |= call.erases() && reply.status() < 300;
                }
            }
        }
        assertThat(Holdings.of(service.database(), programme).changedSince(before))
                .as("changed by " + probe)
                .allMatch(held -> probe.sees(held.ledger().lifecycle(), held.owner()));
        if (erased) {
            // what an erasure has to tell waits for the next look at what was not handed off
            service.clock().pass(Duration.ofSeconds(3));
            Awaitility.await()
                    .until(() -> Holdings.of(service.database(), programme).haveToldAll());
        }
    }

    private void hold(Probe probe, Call call, Reply reply) {
        var told = "%s: %s answered %s".formatted(probe, call, reply);
        assertThat(reply.status()).as(told).isLessThan(500);
        for (var seed : seeds) {
            if (!probe.sees(ledger(seed).lifecycle(), OWNER)) {
                assertThat(reply.toString()).as(told).doesNotContain(seed.marker());
            }
        }
        var lifecycle = ledger(call.seed()).lifecycle();
        if (call.isOfTheSeed() && !isAnsweredToAll(call) && !probe.sees(lifecycle, OWNER)) {
            assertThat(reply.status()).as(told).isIn(call.isGet() ? UNSEEN : DENIED);
        } else if (call.isCommand() && !probe.mayGive(lifecycle, call.command())) {
            assertThat(reply.status()).as(told).isIn(DENIED);
        }
    }

    private boolean isAnsweredToAll(Call call) {
        return programme.views().stream()
                .anyMatch(view ->
                        view.ofAll() && call.route().path().equals("/api/" + programme.context() + "/" + view.path()));
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

    /** Whether something of the kind of {@code seed} is made or changed by {@code route}, if it is no question. */
    private boolean makes(Route route, Seed seed) {
        return seed.isOf(route.path()) || bodies(seed, OWNER).containsKey(route.path());
    }

    /** The things that {@code route} may be about; any one where it is about none of them. */
    private List<Seed> concerned(Route route) {
        var own = seeds.stream().filter(seed -> seed.isOf(route.path())).toList();
        return own.isEmpty() ? seeds.subList(0, 1) : own;
    }

    /** With each command; what is not about the thing itself twice, as its owner's and as the caller's own. */
    private Set<Call> calls(Route route, Seed seed, Claim claim) {
        Set<Call> calls = new LinkedHashSet<>();
        var commands = route.path().endsWith("{command}")
                ? LedgerRoutes.commands(ledger(seed)).keySet()
                : Set.of("x");
        for (var command : commands) {
            calls.add(new Call(route, seed, command, body(route, seed, command, OWNER)));
            if (!route.path().contains("{id}")) {
                calls.add(new Call(route, seed, command, body(route, seed, command, claim)));
            }
        }
        return calls;
    }

    private String body(Route route, Seed seed, String command, Claim claim) {
        return route.method().equals("GET")
                ? ""
                : bodies.of(route.method(), route.path().replace("{command}", command), bodies(seed, claim), claim);
    }

    private Ledger<?, ?> ledger(Seed seed) {
        List<Ledger<?, ?>> found = new ArrayList<>();
        programme.ledgers().stream()
                .filter(ledger -> ledger.path().equals(seed.ledger()))
                .forEach(found::add);
        return found.get(0);
    }

    private String path(Seed seed) {
        return "/api/" + programme.context() + "/" + seed.ledger();
    }
}

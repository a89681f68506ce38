package org.zhengan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zhengan.fire.FireProgramme;
import org.zhengan.gas.GasProgramme;
import org.zhengan.standalone.token.Bearer;
import org.zhengan.vaccine.VaccineProgramme;

/**
 * Every role of every programme, in three districts and two units, follows the stream and is brought webhooks: each is
 * told what the change feeds of the services show him, all of it and nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutletsIT {

    private static final List<String> DISTRICTS = List.of("JINSHUI", "ERQI", "CITY");
    private static final List<String> UNITS = List.of(Cast.GAS_ENTERPRISE, "other-unit");
    private static final List<String> CONTEXTS = List.of("gas", "fire", "vaccine");

    /** What was under way when somebody began to listen may still be told him. */
    private static final int BEFORE = 300;

    private final Stage stage = Stage.shared();
    private final Mailbox mailbox = new Mailbox();
    private final Map<Bearer, Caller> callers = new LinkedHashMap<>();
    private final Map<Bearer, Ear> ears = new LinkedHashMap<>();
    private final Map<Bearer, String> webhooks = new LinkedHashMap<>();
    private final Map<String, Long> begun = new LinkedHashMap<>();
    private final Map<Bearer, Set<String>> expected = new LinkedHashMap<>();

    @BeforeAll
    void everybodyListensAndThenThingsHappen() {
        var everything = stage.caller(Bearer.ADMINISTRATOR);
        CONTEXTS.forEach(context -> begun.put(context, Changes.end(context, everything)));
        bearers().forEach(bearer -> {
            var caller = stage.caller(bearer);
            callers.put(bearer, caller);
            ears.put(bearer, Ear.of(caller));
            var made = caller.post("/api/webhooks", "{\"url\":\"%s\"}".formatted(mailbox.address(bearer.subject())));
            webhooks.put(bearer, made.ok().path("id").asString());
        });
        Await.until("all streams are ready", () -> ears.values().stream().allMatch(Ear::isReady));
        var cast = stage.cast();
        new GasStory(cast, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)).play();
        elsewhere(cast);
        ears.keySet().forEach(bearer -> expected.put(bearer, feed(bearer, 0)));
    }

    @AfterAll
    void end() {
        ears.values().forEach(Ear::close);
        webhooks.forEach(
                (bearer, id) -> Objects.requireNonNull(callers.get(bearer)).delete("/api/webhooks/" + id));
        mailbox.close();
    }

    @Test
    void theStreamTellsEachWhatTheFeedsShowHim() {
        ears.forEach((bearer, ear) ->
                Await.until(bearer + " has heard all", () -> ear.ids().containsAll(expectedBy(bearer))));
        var beats = new LinkedHashMap<Ear, Long>();
        ears.values().forEach(ear -> beats.put(ear, ear.heartbeats() + 2));
        Await.until("all streams still live", () -> beats.entrySet().stream()
                .allMatch(each -> each.getKey().heartbeats() >= each.getValue()));

        ears.forEach((bearer, ear) -> nothingElse(bearer, ear.ids()));
        assertThat(ears.values().stream().map(Ear::ids).distinct()).hasSizeGreaterThan(DISTRICTS.size());
    }

    @Test
    void webhooksBringEachWhatTheFeedsShowHim() {
        ears.keySet()
                .forEach(bearer -> Await.until(bearer + " was brought all", () -> mailbox.ids(bearer.subject())
                        .containsAll(expectedBy(bearer))));

        ears.keySet().forEach(bearer -> nothingElse(bearer, mailbox.ids(bearer.subject())));
        assertThat(ears.keySet().stream()
                        .map(bearer -> mailbox.ids(bearer.subject()))
                        .distinct())
                .hasSizeGreaterThan(DISTRICTS.size());
    }

    private void nothingElse(Bearer bearer, Set<String> told) {
        assertThat(feed(bearer, BEFORE)).as(bearer.toString()).containsAll(told);
    }

    private Set<String> expectedBy(Bearer bearer) {
        return expected.getOrDefault(bearer, Set.of());
    }

    /** In another district, for another enterprise; and cases of both districts. */
    private void elsewhere(Cast cast) {
        var sensor = stage.caller(new Bearer("other-sensors", "other-unit", "ERQI", List.of("DEVICE")));
        sensor.post(
                        "/api/gas/sensor-readings",
                        """
                        {"items":[{"sensorId":"S-%d","at":"%s","lelPermille":600,"district":"ERQI","userKind":"RESIDENT",
                        "linkedCutoff":false,"gasKind":"METHANE","crowded":false,"confined":false,
                        "enterpriseId":"other-unit"}]}"""
                                .formatted(cast.now().toEpochMilli(), cast.now()))
                .ok();
        for (var district : List.of("JINSHUI", "ERQI")) {
            cast.cdc()
                    .post(
                            "/api/vaccine/aefi-cases",
                            """
                            {"recipient":"P-2","ageYears":31,"sex":"FEMALE","vaccineCode":"HPV4","vaccineName":"疫苗",
                             "manufacturer":"企业","vaccinatedOn":"2022-03-01","vaccinationSite":"中心","district":"%s",
                             "onsetOn":"2022-03-03","inSchoolOrKindergarten":false}"""
                                    .formatted(district))
                    .ok();
        }
        var everything = stage.caller(Bearer.ADMINISTRATOR);
        var ofFire = begun.getOrDefault("fire", 0L);
        Await.until("the fire service knows of both leaks", () -> Changes.after(ofFire, "fire", everything).stream()
                .anyMatch(event -> event.path("district").asString("").equals("ERQI")));
    }

    /** What the feeds show him of all that happened since he listens, and of so many entries before. */
    private Set<String> feed(Bearer bearer, int before) {
        var caller = Objects.requireNonNull(callers.get(bearer));
        return CONTEXTS.stream()
                .flatMap(context ->
                        Changes.after(Math.max(0, begun.getOrDefault(context, 0L) - before), context, caller).stream())
                .map(event -> event.path("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Bearer> bearers() {
        return roles().stream().flatMap(role -> DISTRICTS.stream().flatMap(district -> UNITS.stream()
                .map(unit -> new Bearer("%s-%s-%s".formatted(role, district, unit), unit, district, List.of(role)))));
    }

    /** Those who see something, who see everything, who see nothing, and one that is spelt like a mark of ours. */
    private static Set<String> roles() {
        var roles = new TreeSet<>(Set.of("ADMIN", "STRANGER", "GAS_ENTERPRISE@"));
        Stream.of(GasProgramme.PROGRAMME, FireProgramme.PROGRAMME, VaccineProgramme.PROGRAMME)
                .flatMap(programme -> programme.ledgers().stream())
                .forEach(ledger -> roles.addAll(ledger.lifecycle().access().readers()));
        return roles;
    }
}

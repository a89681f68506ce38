package org.zhengan.vaccine.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Basis;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.grade.Location;
import org.zhengan.vaccine.signal.SignalCommands.AssessWarning;
import org.zhengan.vaccine.signal.SignalCommands.ConfirmIncident;
import org.zhengan.vaccine.signal.SignalCommands.Dismiss;
import org.zhengan.vaccine.signal.SignalCommands.Reopen;
import org.zhengan.vaccine.signal.SignalCommands.Submit;
import org.zhengan.vaccine.signal.SignalCommands.Verify;

class SignalsTest extends LifecycleContract<SignalInfo, SignalState> {

    private static final Instant LEARNED = Instant.parse("2022-03-02T00:00:00Z");
    private static final ConfirmIncident SERIOUS = new ConfirmIncident(null, null, true, "严重影响公众健康");

    @Override
    protected Lifecycle<SignalInfo, SignalState> lifecycle() {
        return Signals.LIFECYCLE;
    }

    @Override
    protected SignalInfo thing(SignalState state) {
        return signal(SignalSource.PUBLIC_OPINION, Location.IN_CITY);
    }

    @Override
    protected List<?> commands() {
        return List.of(
                new Submit(
                        null,
                        SignalSource.PUBLIC_OPINION,
                        "sample-unit",
                        LEARNED,
                        "网传某批号疫苗接种后多人晕厥",
                        Location.IN_CITY,
                        District.JINSHUI,
                        List.of(new BatchNumber("J009827")),
                        List.of()),
                new Verify(),
                SERIOUS,
                new ConfirmIncident(null, null, null, "尚未判定"),
                new AssessWarning(Grade.III, null),
                new AssessWarning(Grade.NONE, null),
                new Dismiss("核实无此事"),
                new Reopen("有新的病例"));
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }

    /** 1.3, asked with what was verified: source, place, investigated, suspected, serious; outcome and its rule. */
    @ParameterizedTest
    @CsvSource({
        "AEFI, IN_CITY, true, true, , CONFIRMED, VAC-1.3-1",
        "AEFI, IN_CITY, , , , not-yet-in-scope, ",
        "AEFI, IN_CITY, true, false, , out-of-scope, ",
        "AEFI, OUTSIDE_INVOLVING_CITY, true, true, , CONFIRMED, VAC-1.3-5",
        "AEFI, OUTSIDE, true, true, , out-of-scope, ",
        "SUPERVISION_OR_MONITORING, IN_CITY, , , , CONFIRMED, VAC-1.3-2",
        "SUPERIOR_ASSIGNED, IN_CITY, , , true, CONFIRMED, VAC-1.3-3",
        "DOMESTIC_OR_FOREIGN_NOTICE, IN_CITY, , , , not-yet-in-scope, ",
        "PUBLIC_OPINION, IN_CITY, , , false, out-of-scope, ",
        "OTHER, IN_CITY, , , true, CONFIRMED, VAC-1.3-3"
    })
    void onlyWhatThePlanCallsAnIncidentIsConfirmed(
            SignalSource source,
            Location location,
            @Nullable Boolean investigated,
            @Nullable Boolean suspected,
            @Nullable Boolean serious,
            String outcome,
            @Nullable String rule) {
        var confirm = new ConfirmIncident(investigated, suspected, serious, "核实");

        var decision = decide(signal(source, location), confirm, "HEALTH", "MARKET_SUPERVISION");

        if (decision instanceof Decision.Accepted<SignalInfo, SignalState> accepted) {
            assertThat(accepted.to()).hasToString(outcome);
            assertThat(accepted.basis()).extracting(Basis::rule).contains(rule, "VAC-3.2-3");
            assertThat(accepted.events())
                    .extracting(Decision.Occurrence::type)
                    .containsExactly("vaccine.signal.confirmed");
        } else {
            assertThat(decision.toString()).contains("code=" + outcome);
        }
    }

    /** Clause 3.2 with 2.5: AEFI is for health, everything else for market supervision. */
    @ParameterizedTest
    @EnumSource(SignalSource.class)
    void healthSettlesAefiAndMarketSupervisionTheRest(SignalSource source) {
        boolean aefi = source == SignalSource.AEFI;
        var theirs = aefi ? "HEALTH" : "MARKET_SUPERVISION";
        var others = aefi ? "MARKET_SUPERVISION" : "HEALTH";
        var signal = signal(source, Location.IN_CITY);

        for (var command : List.of(new Dismiss("核实无此事"), new ConfirmIncident(true, true, true, "核实"))) {
            assertThat(decide(signal, command, theirs)).isInstanceOf(Decision.Accepted.class);
            assertThat(decide(signal, command, others)).isInstanceOf(Decision.Denied.class);
        }
    }

    @Test
    void belowEveryGradeThereIsNoWarning() {
        var signal = signal(SignalSource.OTHER, Location.IN_CITY);

        assertThat(decide(signal, new AssessWarning(Grade.NONE, null), "HEALTH").toString())
                .contains("code=no-warning-level");
        for (var grade : List.of(Grade.I, Grade.II, Grade.III, Grade.IV)) {
            assertThat(decide(signal, new AssessWarning(grade, "EW-2022-00001"), "HEALTH"))
                    .isInstanceOf(Decision.Accepted.class);
        }
    }

    private static SignalInfo signal(SignalSource source, Location location) {
        return new SignalInfo(
                null,
                source,
                LEARNED,
                "sample-unit",
                LEARNED,
                "内容",
                location,
                District.JINSHUI,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    private static Decision<SignalInfo, SignalState> decide(SignalInfo signal, Object command, String... roles) {
        var actor = new Actor("somebody", "sample-unit", District.CITY, Set.of(roles));
        var standing = new Standing<>("signal-1", SignalState.VERIFYING, signal, List.of());
        return Signals.LIFECYCLE.decide(standing, "signal-1", command, Moment.of(LEARNED, actor, null));
    }
}

package org.zhengan.vaccine.aftermath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.Fen;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;
import org.zhengan.vaccine.aefi.Roles;
import org.zhengan.vaccine.aftermath.AftermathCommands.Approve;
import org.zhengan.vaccine.aftermath.AftermathCommands.Complete;
import org.zhengan.vaccine.aftermath.AftermathCommands.Draft;
import org.zhengan.vaccine.aftermath.AftermathCommands.Execute;
import org.zhengan.vaccine.aftermath.AftermathCommands.FinishTask;

/** 6.3: settled, approved by the government of the same level, carried out, completed. */
class AftermathsTest extends LifecycleContract<Aftermath, AftermathState> {

    private static final Approve APPROVAL = new Approve("郑州市人民政府", "郑政〔2022〕9号");

    @Override
    protected Lifecycle<Aftermath, AftermathState> lifecycle() {
        return Aftermaths.LIFECYCLE;
    }

    @Override
    protected Aftermath thing(AftermathState state) {
        var drafted = drafted(District.CITY, Roles.CITY_HQ);
        return state == AftermathState.EXECUTING
                ? done(done(drafted, AftermathTask.DAMAGES), AftermathTask.CONSOLATION)
                : drafted;
    }

    @Override
    protected List<?> commands() {
        return List.of(
                draft(true, "责任企业"),
                draft(false),
                APPROVAL,
                new Execute(),
                new FinishTask(AftermathTask.DAMAGES),
                new Complete());
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }

    @ParameterizedTest(name = "settled by {1} of {0}, approved from {2}: {3}")
    @CsvSource({
        "CITY, CITY_HQ, CITY, true",
        "CITY, CITY_HQ, JINSHUI, false",
        "JINSHUI, COUNTY_HQ, JINSHUI, true",
        "JINSHUI, COUNTY_HQ, CITY, false"
    })
    void theGovernmentOfTheSameLevelApproves(District by, String role, District from, boolean approved) {
        var decision = decide(AftermathState.DRAFTED, drafted(by, role), APPROVAL, from, Roles.GOVERNMENT);

        assertThat(decision instanceof Decision.Accepted<Aftermath, AftermathState>)
                .isEqualTo(approved);
        assertThat(decision instanceof Decision.Foreign<Aftermath, AftermathState>)
                .isEqualTo(!approved);
    }

    @ParameterizedTest
    @CsvSource({"CITY, CITY_HQ, CITY", "JINSHUI, COUNTY_HQ, COUNTY"})
    void theLevelThatSettlesItBearsTheFunds(District by, String role, Aftermath.Level level) {
        assertThat(drafted(by, role).level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "damages paid by {0}")
    @CsvSource({"责任企业, true", "市财政局, false"})
    void damagesAndTreatmentAreForTheLiableToPay(String payer, boolean accepted) {
        var decision = decide(null, null, draft(true, payer), District.CITY, Roles.CITY_HQ);

        assertThat(decision instanceof Decision.Accepted<Aftermath, AftermathState>)
                .isEqualTo(accepted);
    }

    @Test
    void itIsCompletedOnceEveryTaskIsDone() {
        var open = done(drafted(District.CITY, Roles.CITY_HQ), AftermathTask.DAMAGES);
        assertThat(decide(AftermathState.EXECUTING, open, new Complete(), District.JINSHUI, Roles.GOVERNMENT))
                .isInstanceOf(Decision.Refused.class);

        var closed = done(open, AftermathTask.CONSOLATION);
        assertThat(decide(AftermathState.EXECUTING, closed, new Complete(), District.JINSHUI, Roles.GOVERNMENT))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void nothingIsCarriedOutBeforeItIsApproved() {
        assertThat(decide(
                        AftermathState.DRAFTED,
                        drafted(District.CITY, Roles.CITY_HQ),
                        new Execute(),
                        District.JINSHUI,
                        Roles.GOVERNMENT))
                .isInstanceOf(Decision.Illegal.class);
    }

    @Test
    void tasksAreNamedOnlyWhereThereIsNeed() {
        assertThatThrownBy(() -> new Draft("i", District.JINSHUI, true, "意见", List.of(), List.of(), List.of(), null))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Draft(
                        "i", District.CITY, true, "意见", List.of(AftermathTask.DAMAGES), List.of(), List.of(), null))
                .isInstanceOf(InvalidValue.class);
    }

    private static Draft draft(boolean needed, String... payers) {
        var amounts = Stream.of(payers)
                .map(payer -> new Amount(AftermathTask.DAMAGES, payer, new Fen(500_000)))
                .toList();
        return new Draft(
                "incident-1",
                District.JINSHUI,
                needed,
                needed ? "由责任企业赔偿" : "无受害人",
                needed ? List.of(AftermathTask.DAMAGES, AftermathTask.CONSOLATION) : List.of(),
                needed ? List.of("责任企业") : List.of(),
                amounts,
                needed ? new InsuranceClaim("保险公司", "P-1", LocalDate.of(2022, 8, 1), null) : null);
    }

    private static Aftermath drafted(District by, String role) {
        return thing(decide(null, null, draft(true, "责任企业"), by, role));
    }

    private static Aftermath done(Aftermath aftermath, AftermathTask task) {
        return thing(
                decide(AftermathState.EXECUTING, aftermath, new FinishTask(task), District.JINSHUI, Roles.GOVERNMENT));
    }

    private static Aftermath thing(Decision<Aftermath, AftermathState> decision) {
        if (decision instanceof Decision.Accepted<Aftermath, AftermathState> accepted) {
            return accepted.thing();
        }
        throw new AssertionError(decision);
    }

    private static Decision<Aftermath, AftermathState> decide(
            @Nullable AftermathState state,
            @Nullable Aftermath aftermath,
            Object command,
            District district,
            String role) {
        var standing = state == null || aftermath == null ? null : new Standing<>("a-1", state, aftermath, List.of());
        var actor = new Actor("somebody", "some-unit", district, Set.of(role));
        var moment = Moment.of(Instant.parse("2022-08-01T01:00:00Z"), actor, null);
        return Aftermaths.LIFECYCLE.decide(standing, "a-1", command, moment);
    }
}

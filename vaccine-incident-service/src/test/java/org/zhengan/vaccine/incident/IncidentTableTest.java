package org.zhengan.vaccine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.CommandName;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Standing;

/** The table of 3.4: every state by every command; what is not here is illegal. */
class IncidentTableTest {

    private static final List<String> TABLE = List.of(
            "- open OPENED",
            "OPENED grade OPENED",
            "RESPONDING grade RESPONDING",
            "OPENED dismiss DISMISSED",
            "OPENED start-response RESPONDING",
            "RESPONDING raise RESPONDING",
            "RESPONDING lower RESPONDING",
            "RESPONDING set-up-onsite-command RESPONDING",
            "RESPONDING advise-suspension RESPONDING",
            "RESPONDING terminate HANDLING_ENDED",
            "HANDLING_ENDED submit-final FINAL_REPORTED",
            "FINAL_REPORTED evaluate EVALUATED",
            "EVALUATED archive ARCHIVED",
            "ARCHIVED close CLOSED",
            "HANDLING_ENDED reopen-response RESPONDING",
            // what the table leaves to text: the proposal, facts, the report upward, steps, conclusion, crime
            "OPENED propose-level-iv OPENED",
            "OPENED record-facts OPENED",
            "RESPONDING record-facts RESPONDING",
            "HANDLING_ENDED record-facts HANDLING_ENDED",
            "RESPONDING report-to-general-hq RESPONDING",
            "HANDLING_ENDED report-to-general-hq HANDLING_ENDED",
            "RESPONDING complete-step RESPONDING",
            "RESPONDING conclude RESPONDING",
            "HANDLING_ENDED conclude HANDLING_ENDED",
            "RESPONDING refer-crime RESPONDING",
            "HANDLING_ENDED refer-crime HANDLING_ENDED");

    /** What other things tell of it changes no state, as long as it is open. */
    private static final Set<String> TOLD = Set.of("note-aftermath", "note-vaccine-caused");

    private static final Set<IncidentState> OVER = Set.of(IncidentState.DISMISSED, IncidentState.CLOSED);

    static Stream<Arguments> everyStateByEveryCommand() {
        List<@Nullable IncidentState> states = new ArrayList<>(Arrays.asList(IncidentState.values()));
        states.add(null);
        return states.stream()
                .flatMap(state -> IncidentSamples.COMMANDS.stream().map(command -> Arguments.of(state, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStateByEveryCommand")
    void theStateTableIsExactlyTheSpecifications(@Nullable IncidentState state, Object command) {
        var decision = decide(state, command);

        var to = decision instanceof Decision.Accepted<VaccineIncident, IncidentState> accepted ? accepted.to() : null;
        var expected = expected(state, CommandName.of(command.getClass()));
        assertThat(to == null ? "" : to.name()).isEqualTo(expected);
        if (expected.isEmpty()) {
            assertThat(decision).isInstanceOf(Decision.Illegal.class);
        }
    }

    private static String expected(@Nullable IncidentState state, String command) {
        if (TOLD.contains(command)) {
            return state == null || OVER.contains(state) ? "" : state.name();
        }
        var from = (state == null ? "-" : state) + " " + command + " ";
        return TABLE.stream()
                .filter(row -> row.startsWith(from))
                .map(row -> row.substring(from.length()))
                .findFirst()
                .orElse("");
    }

    private static Decision<VaccineIncident, IncidentState> decide(@Nullable IncidentState state, Object command) {
        var standing = state == null ? null : new Standing<>("id", state, IncidentSamples.incident(state), List.of());
        // the proposal is a county's; whatever else, the administrator may do from there
        var moment = Incidents.moment(
                Incidents.at("2022-07-02T09:00"),
                command instanceof IncidentCommands.ProposeLevelIv ? District.JINSHUI : District.CITY,
                Actor.ADMIN,
                Actor.SYSTEM);
        return VaccineIncidents.LIFECYCLE.decide(standing, "id", command, moment);
    }
}

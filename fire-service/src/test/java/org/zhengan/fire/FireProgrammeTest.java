package org.zhengan.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Basis;
import org.zhengan.rules.programme.Coverage;

class FireProgrammeTest {

    @Test
    void listsEveryArticleAndTaskOnce() {
        var byDocument = FireProgramme.PROGRAMME.clauses().stream()
                .collect(Collectors.groupingBy(
                        coverage -> coverage.clause().document(),
                        Collectors.mapping(Coverage::clause, Collectors.toSet())));

        assertThat(byDocument.get(FireDocuments.RESPONSIBILITY)).hasSize(36);
        assertThat(byDocument.get(FireDocuments.INVESTIGATION)).hasSize(37);
        assertThat(byDocument.get(FireDocuments.PLAN)).hasSize(6 + 25 + 7 + 4);
    }

    @Test
    void callsExactlyThoseClausesLiveThatARuleCites() {
        var cited = FireProgramme.PROGRAMME.rules().values().stream()
                .map(Basis::clause)
                .collect(Collectors.toSet());
        var live = FireProgramme.PROGRAMME.clauses().stream()
                .filter(coverage -> coverage.status() == Coverage.Status.LIVE)
                .map(Coverage::clause)
                .collect(Collectors.toSet());

        assertThat(live).isEqualTo(cited);
    }

    @Test
    void saysWhyAClauseIsNotLive() {
        assertThat(FireProgramme.PROGRAMME.clauses())
                .filteredOn(coverage -> coverage.status() != Coverage.Status.LIVE)
                .allMatch(coverage ->
                        !coverage.note().zh().isBlank() && !coverage.note().en().isBlank());
    }

    @Test
    void tellsOfIncidentsUnderTheNamesOfTheSpecification() {
        assertThat(FireProgramme.PROGRAMME.events())
                .containsKeys(
                        "fire.incident.reported",
                        "fire.incident.fire-confirmed",
                        "fire.incident.closing-proposed",
                        "fire.incident.closing-withdrawn",
                        "fire.incident.closed",
                        "fire.alert.dispatched",
                        "fire.deadline.overdue");
    }
}

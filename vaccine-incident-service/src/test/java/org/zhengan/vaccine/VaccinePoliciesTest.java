package org.zhengan.vaccine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Clause;
import org.zhengan.rules.programme.Coverage;
import org.zhengan.rules.programme.Coverage.Status;

class VaccinePoliciesTest {

    /** As the gazette numbers them; headings that say nothing of their own are left out. */
    private static final List<String> CLAUSES = List.of(
            "1.1,1.2,1.3,1.4,1.4.1(1),1.4.1(2),1.4.1(3),1.4.2(1),1.4.2(2),1.4.2(3),1.4.2(4),1.4.3(1),1.4.3(2),1.4.3(3),"
                    .concat("1.4.4(1),1.4.4(2),1.5,2.1,2.2,2.2.1,2.2.2,2.2.2(1),2.2.2(2),2.2.2(3),2.2.2(4),2.2.2(5),")
                    .concat("2.3,2.4,3.1,3.2,3.3.1,3.3.2,3.3.3,3.4.1,3.4.2,3.4.3,3.4.4(1),3.4.4(2),3.4.4(3),")
                    .concat("4,4.1,4.2,4.3,4.4,4.4.1,4.4.2,4.4.3,4.4.4,4.5.1,4.5.2,4.5.3,5,6.1,6.2,6.3,")
                    .concat("7.1,7.2,7.3,7.4,8,附件")
                    .split(","));

    @Test
    void everyClauseOfTheGazetteIsListedOnce() {
        assertThat(VaccinePolicies.COVERAGE.stream().map(each -> each.clause().number()))
                .containsExactlyElementsOf(CLAUSES);
    }

    @Test
    void everyLiveClauseIsCitedByARuleAndNoOtherKindIsSilent() {
        var cited = VaccineProgramme.PROGRAMME.rules().values().stream()
                .map(Basis::clause)
                .map(Clause::number)
                .collect(Collectors.toSet());

        for (var each : VaccinePolicies.COVERAGE) {
            var number = each.clause().number();
            if (each.status() == Status.LIVE) {
                assertThat(cited).contains(number);
            } else {
                assertThat(each.note().zh()).as(number).isNotBlank();
                assertThat(each.note().en()).as(number).isNotBlank();
            }
        }
    }

    @Test
    void everyRuleStandsInAListedClauseAndIsCalledByOneName() {
        var listed = VaccinePolicies.COVERAGE.stream().map(Coverage::clause).toList();

        assertThat(VaccineProgramme.PROGRAMME.rules().values())
                .allMatch(rule -> listed.contains(rule.clause()))
                .hasSizeGreaterThan(40);
    }

    @Test
    void everyEventOfACaseIsAnnounced() {
        assertThat(VaccineProgramme.PROGRAMME.events())
                .containsKeys(
                        "vaccine.aefi.reported",
                        "vaccine.aefi.investigated",
                        "vaccine.aefi.diagnosed",
                        "vaccine.aefi.ruled-out");
    }
}

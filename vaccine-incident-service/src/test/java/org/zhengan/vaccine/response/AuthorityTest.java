package org.zhengan.vaccine.response;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengan.rules.District;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.response.AuthorityAnswer.Code;
import org.zhengan.vaccine.response.AuthorityQuestion.Command;

class AuthorityTest extends EvaluationContract<AuthorityQuestion, AuthorityAnswer> {

    /** Grade, counties, body, proposal, command; lead, allowed or the code why not, rules. */
    private static final String ROWS =
            """
            I    1 CITY_HQ            - START_RESPONSE       SUPERIOR ok                  VAC-2.1-1
            I    1 GENERAL_HQ         - START_RESPONSE       SUPERIOR ok                  VAC-2.1-1
            II   2 SUPERIOR           - RAISE                SUPERIOR ok                  VAC-2.1-1
            II   1 COUNTY_HQ          - START_RESPONSE       SUPERIOR JURISDICTION_DENIED VAC-2.1-1
            III  1 CITY_HQ            - START_RESPONSE       CITY     ok                  VAC-2.1-2
            III  3 CITY_HQ            - TERMINATE            CITY     ok                  VAC-2.1-2
            III  1 COUNTY_HQ          - START_RESPONSE       CITY     JURISDICTION_DENIED VAC-2.1-2
            III  1 GENERAL_HQ         - START_RESPONSE       CITY     JURISDICTION_DENIED VAC-2.1-2
            III  1 SUPERIOR           - LOWER                CITY     JURISDICTION_DENIED VAC-2.1-2
            IV   1 COUNTY_HQ          t START_RESPONSE       COUNTY   ok                  VAC-2.1-3,VAC-4.3-1
            IV   1 COUNTY_HQ          f START_RESPONSE       COUNTY   PROPOSAL_MISSING    VAC-2.1-3,VAC-4.3-1
            IV   1 COUNTY_HQ          - START_RESPONSE       COUNTY   PROPOSAL_MISSING    VAC-2.1-3,VAC-4.3-1
            IV   1 CITY_HQ            t START_RESPONSE       COUNTY   JURISDICTION_DENIED VAC-2.1-3,VAC-4.3-1
            IV   1 MARKET_SUPERVISION f START_RESPONSE       COUNTY   JURISDICTION_DENIED VAC-2.1-3,VAC-4.3-1
            IV   2 COUNTY_HQ          t START_RESPONSE       JOINT    ok                  VAC-2.1-4,VAC-4.3-1
            IV   2 CITY_HQ            t START_RESPONSE       CITY     ok                  VAC-2.1-4,VAC-4.3-1
            IV   2 CITY_HQ            f START_RESPONSE       CITY     PROPOSAL_MISSING    VAC-2.1-4,VAC-4.3-1
            IV   1 COUNTY_HQ          - TERMINATE            COUNTY   ok                  VAC-2.1-3
            IV   1 CITY_HQ            - TERMINATE            COUNTY   JURISDICTION_DENIED VAC-2.1-3
            III  1 CITY_HQ            - SET_UP_ONSITE_COMMAND CITY    ok                  VAC-2.1-2,VAC-2.1-5
            I    1 CITY_HQ            - SET_UP_ONSITE_COMMAND SUPERIOR ok                 VAC-2.1-1,VAC-2.1-5
            III  1 COUNTY_HQ          - SET_UP_ONSITE_COMMAND CITY    JURISDICTION_DENIED VAC-2.1-2,VAC-2.1-5
            IV   1 COUNTY_HQ          - SET_UP_ONSITE_COMMAND COUNTY  ONSITE_NOT_FORESEEN VAC-2.1-3,VAC-2.1-5
            IV   1 CITY_HQ            - SET_UP_ONSITE_COMMAND COUNTY  ONSITE_NOT_FORESEEN VAC-2.1-3,VAC-2.1-5
            IV   1 MARKET_SUPERVISION - PROPOSE_LEVEL_IV     COUNTY   ok                  VAC-2.1-3,VAC-4.3-1
            IV   1 HEALTH             - PROPOSE_LEVEL_IV     COUNTY   JURISDICTION_DENIED VAC-2.1-3,VAC-4.3-1
            NONE 1 CITY_HQ            - START_RESPONSE       -        BELOW_GRADES        VAC-2.1-0
            """;

    @Override
    protected Evaluation<AuthorityQuestion, AuthorityAnswer> evaluation() {
        return new Authority();
    }

    @Override
    protected List<Asked<AuthorityQuestion>> table() {
        return ROWS.lines().map(AuthorityTest::row).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CITY", "JINSHUI,JINSHUI"})
    void countiesAreOneOrMoreAndDifferent(String counties) {
        var units = Stream.of(counties.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(District::valueOf)
                .toList();

        assertThatThrownBy(() -> new AuthorityQuestion(Grade.III, units, Body.CITY_HQ, null, Command.RAISE))
                .isInstanceOf(InvalidValue.class);
    }

    private static Asked<AuthorityQuestion> row(String line) {
        var cells = line.strip().split(" +", -1);
        var counties = Arrays.asList(District.values()).subList(1, 1 + Integer.parseInt(cells[1]));
        var question = new AuthorityQuestion(
                Grade.valueOf(cells[0]), counties, Body.valueOf(cells[2]), known(cells[3]), Command.valueOf(cells[4]));
        boolean allowed = cells[6].equals("ok");
        return Asked.of(line.strip(), question)
                .answers("lead", cells[5].equals("-") ? null : Lead.valueOf(cells[5]))
                .answers("allowed", allowed)
                .answers("code", allowed ? null : Code.valueOf(cells[6]))
                .by(cells[7].split(",", -1));
    }

    private static @Nullable Boolean known(String cell) {
        return cell.equals("-") ? null : (Boolean) cell.equals("t");
    }
}

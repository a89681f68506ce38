package org.zhengan.vaccine.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengan.rules.District;
import org.zhengan.rules.Settings;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.testing.Life;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.publication.PublicationCommands.Authorise;
import org.zhengan.vaccine.publication.PublicationCommands.Draft;
import org.zhengan.vaccine.publication.PublicationCommands.Publish;
import org.zhengan.vaccine.publication.PublicationCommands.Refuse;

class PublicationsTest {

    private static final Instant START = Instant.parse("2022-03-02T01:00:00Z");
    private static final String REFUSED = "vaccine.publication.refused";

    @Test
    void progressIsReleasedByTheComprehensiveGroupOnceTheGeneralHeadquartersHasAuthorisedIt() {
        var release = life().by("COMPREHENSIVE").does(draft(InfoType.RESPONSE_PROGRESS, Grade.III));

        release.by("GENERAL_HQ").does(authorise());
        assertThat(release.state()).isEqualTo(PublicationState.AUTHORISED);
        release.by("COMPREHENSIVE").does(new Publish());

        assertThat(release.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(release.told()).containsExactly("vaccine.publication.released");
        assertThat(release.rules()).containsExactly("VAC-4.5.2-5");
        assertThat(release.thing().publishedAt()).isEqualTo(START);
    }

    @ParameterizedTest
    @EnumSource(InfoType.class)
    void aReleaseWithoutAuthorityIsRecordedAsRefusedUnderItsClause(InfoType kind) {
        var release = life().by("COMPREHENSIVE").does(draft(kind, null)).does(new Publish());

        assertThat(release.state()).isEqualTo(PublicationState.REFUSED);
        assertThat(release.told()).containsExactly(REFUSED);
        assertThat(release.rules()).containsExactly("VAC-4.5.2-" + (kind.ordinal() + 1));
        assertThat(release.thing().refusal()).isNotBlank();
    }

    @ParameterizedTest(name = "{1} of a draft by {0} authorised by {2}: {3}")
    @CsvSource({
        "COMPREHENSIVE, RESPONSE_PROGRESS, GENERAL_HQ, AUTHORISED",
        "COMPREHENSIVE, RESPONSE_PROGRESS, MARKET_SUPERVISION, REFUSED",
        "HEALTH, RESPONSE_PROGRESS, GENERAL_HQ, REFUSED",
        "MARKET_SUPERVISION, MISLEADING_INFO_RESULT, MARKET_SUPERVISION, AUTHORISED",
        "COMPREHENSIVE, MISLEADING_INFO_RESULT, MARKET_SUPERVISION, REFUSED",
        "COMPREHENSIVE, VACCINE_RISK_WARNING, GENERAL_HQ, REFUSED",
        "COMPREHENSIVE, RUMOUR, GENERAL_HQ, REFUSED"
    })
    void anAuthorisationCountsOnlyFromWhomTheClauseNames(
            String drafter, InfoType kind, String authority, PublicationState state) {
        var release = life().by(drafter).does(draft(kind, null)).by(authority).does(authorise());

        assertThat(release.state()).isEqualTo(state);
        assertThat(release.told()).isEqualTo(state == PublicationState.REFUSED ? List.of(REFUSED) : List.of());
    }

    @Test
    void theResultOnMisleadingInformationIsNotAuthorisedBeforeHealthHasVerifiedIt() {
        var release = life().by("MARKET_SUPERVISION").does(draft(InfoType.MISLEADING_INFO_RESULT, null));

        release.does(new Authorise(LocalDate.of(2022, 3, 2), "1号", List.of(VerifiedWith.MAH)));

        assertThat(release.state()).isEqualTo(PublicationState.REFUSED);
    }

    @ParameterizedTest(name = "grade {0}, major are {1}: {2}")
    @CsvSource({
        "I, 'I,II', true",
        "II, 'I,II', true",
        "III, 'I,II', false",
        "IV, 'I,II', false",
        "III, 'I,II,III', true"
    })
    void aMajorAccidentHasAMajorGrade(Grade grade, String major, boolean may) {
        var settings = Settings.defaults().with(Map.of("majorInfoGrades", major));
        var life = Life.of(Publications.LIFECYCLE, START, settings);

        assertThat(life.refusals(draft(InfoType.MAJOR_ACCIDENT_AND_INVESTIGATION, grade)))
                .isEqualTo(may ? List.of() : List.of("not-major"));
        assertThat(life.refusals(draft(InfoType.RESPONSE_PROGRESS, grade))).isEmpty();
    }

    @Test
    void whatWasRefusedStaysRefused() {
        var release = life().does(draft(InfoType.RESPONSE_PROGRESS, null)).does(new Refuse("内容未核实"));

        assertThat(release.told()).containsExactly(REFUSED);
        assertThat(release.thing().refusal()).isEqualTo("内容未核实");
        assertThat(release.tries(new Publish())).isInstanceOf(Decision.Illegal.class);
        assertThat(release.tries(authorise())).isInstanceOf(Decision.Illegal.class);
    }

    static Draft draft(InfoType kind, @Nullable Grade grade) {
        return new Draft(kind, "处置动态", "处置工作有序进行", ReleaseForm.PRESS_CONFERENCE, District.CITY, "VI-2022-0001", grade);
    }

    static Authorise authorise() {
        return new Authorise(LocalDate.of(2022, 3, 2), "郑应急指〔2022〕1号", List.of(VerifiedWith.HEALTH));
    }

    static Life<Publication, PublicationState> life() {
        return Life.of(Publications.LIFECYCLE, START);
    }
}

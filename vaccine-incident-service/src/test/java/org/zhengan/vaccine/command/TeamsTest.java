package org.zhengan.vaccine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengan.vaccine.command.Department.CITY_GOVERNMENT;
import static org.zhengan.vaccine.command.Department.COUNTY_GOVERNMENT;
import static org.zhengan.vaccine.command.Department.HEALTH;
import static org.zhengan.vaccine.command.Department.MARKET_SUPERVISION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.Finding;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.vaccine.aefi.Roles;
import org.zhengan.vaccine.command.TeamCommands.Amend;
import org.zhengan.vaccine.command.TeamCommands.Conclude;
import org.zhengan.vaccine.command.TeamCommands.Dissolve;
import org.zhengan.vaccine.command.TeamCommands.Establish;
import org.zhengan.vaccine.command.TeamCommands.FormExperts;
import org.zhengan.vaccine.command.TeamCommands.FormGroup;
import org.zhengan.vaccine.command.TeamCommands.FormHeadquarters;
import org.zhengan.vaccine.command.TeamCommands.FormPanel;
import org.zhengan.vaccine.incident.OnSiteMode;
import org.zhengan.vaccine.response.SuspensionQuestion;

/** 2.2, 2.2.2, 2.4 and 4.2: who makes up the bodies of command, from day to day. */
class TeamsTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 2);
    private static final List<Post> FIELDS =
            List.of(Post.EPIDEMIOLOGY, Post.IMMUNISATION, Post.ADR_MONITORING, Post.CLINICAL);

    @Test
    void theCityHeadquartersHasNineteenMemberUnitsTwoOfThemDeputiesAsWell() {
        var roster = roster();
        assertThat(roster).hasSize(1 + 3 + 1 + 19);
        assertThat(formed(roster).missing()).isEmpty();

        var nobody = formed(List.of()).missing();
        assertThat(nobody).hasSize(24).contains("DEPUTY_COMMANDER:HEALTH", "MEMBER:HEALTH");
        assertThat(nobody).contains("DEPUTY_COMMANDER:MARKET_SUPERVISION", "MEMBER:MARKET_SUPERVISION");
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLICITY", "HEALTH", "COMMUNICATIONS"})
    void aMemberUnitThatIsMissingIsNamed(Department department) {
        var roster = new ArrayList<>(roster());
        roster.removeIf(seat -> seat.post() == Post.MEMBER && seat.department() == department);

        assertThat(formed(roster).missing()).containsExactly("MEMBER:" + department);
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "2022-03-02, , ''",
        "2022-03-03, , COMMANDER:CITY_GOVERNMENT",
        "2022-01-05, 2022-03-02, ''",
        "2022-01-05, 2022-03-01, COMMANDER:CITY_GOVERNMENT"
    })
    void aPostCountsOnTheDaysItIsHeld(LocalDate from, @Nullable LocalDate to, String missing) {
        var roster = new ArrayList<>(roster());
        roster.removeIf(seat -> seat.post() == Post.COMMANDER);
        roster.add(new Seat(Post.COMMANDER, CITY_GOVERNMENT, "分管副市长", from, to));

        assertThat(String.join(" ", formed(roster).missing())).isEqualTo(missing);
    }

    @Test
    void whoLeavesStaysOnRecordAndHisSuccessorFillsThePlace() {
        var left = new Seat(Post.COMMANDER, CITY_GOVERNMENT, "分管副市长", FIRST, TODAY.minusDays(1));
        var successor = new Seat(Post.COMMANDER, CITY_GOVERNMENT, "新任分管副市长", TODAY, null);
        var before = formed(roster());

        var vacant = before.amended(List.of(left), TODAY);
        var filled = vacant.amended(List.of(successor), TODAY);

        assertThat(vacant.missing()).containsExactly("COMMANDER:CITY_GOVERNMENT");
        assertThat(filled.missing()).isEmpty();
        assertThat(filled.seats()).contains(left, successor).hasSize(25);
        assertThatThrownBy(() -> new Seat(Post.MEMBER, HEALTH, "x", TODAY, TODAY.minusDays(1)))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPREHENSIVE, LEAD:MARKET_SUPERVISION LEAD:HEALTH SUPPORT:PUBLICITY SUPPORT:FINANCE SUPPORT:CYBERSPACE SUPPORT:COMMUNICATIONS",
        "SUPERVISION_INVESTIGATION, LEAD:MARKET_SUPERVISION LEAD:HEALTH SUPPORT:POLITICAL_LEGAL SUPPORT:PUBLIC_SECURITY",
        "RISK_CONTROL, LEAD:MARKET_SUPERVISION LEAD:HEALTH",
        "MEDICAL, LEAD:HEALTH",
        "AFTERMATH, LEAD:MARKET_SUPERVISION LEAD:PUBLIC_SECURITY LEAD:FINANCE LEAD:TRANSPORT",
        "ONSITE_COMMAND, CITY_DESIGNATED HEADQUARTERS_LEADER LOCAL_GOVERNMENT DEPARTMENT_LEADER",
        "REVIEW_PANEL, EPIDEMIOLOGY IMMUNISATION ADR_MONITORING CLINICAL",
        "COUNTY_HEADQUARTERS, COMMANDER DEPUTY_COMMANDER MEMBER",
        "EXPERT_GROUP, EXPERT"
    })
    void eachBodyHasThePlacesOfItsClause(TeamKind kind, String places) {
        assertThat(String.join(" ", kind.missing(List.of()))).isEqualTo(places);
    }

    @Test
    void thePanelHasAllFourFieldsAndIsTheCitysToCall() {
        var panel = new FormPanel("incident-1", District.JINSHUI, fields());

        assertThat(decide(Teams.REVIEW_PANELS, panel, District.CITY, Roles.HEALTH))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(decide(Teams.REVIEW_PANELS, panel, District.JINSHUI, Roles.HEALTH))
                .isInstanceOf(Decision.Foreign.class);
        for (var lacking : FIELDS) {
            var seats = fields().stream().filter(seat -> seat.post() != lacking).toList();
            var decision = decide(
                    Teams.REVIEW_PANELS,
                    new FormPanel("incident-1", District.JINSHUI, seats),
                    District.CITY,
                    Roles.HEALTH);
            var findings = decision instanceof Decision.Refused<Team, TeamState> refused
                    ? refused.findings()
                    : List.<Finding>of();
            assertThat(findings.toString()).contains("panel-incomplete", "PANEL_INCOMPLETE:" + lacking);
        }
    }

    @Test
    void onlyWorkGroupsAreSetUpAsSuch() {
        assertThatThrownBy(() -> new FormGroup(TeamKind.EXPERT_GROUP, "incident-1", District.JINSHUI, List.of()))
                .isInstanceOf(InvalidValue.class);
    }

    @Nested
    class HeadquartersLifecycle extends Contract {
        HeadquartersLifecycle() {
            super(Teams.HEADQUARTERS, new FormHeadquarters(District.CITY, roster()), new Dissolve());
        }
    }

    @Nested
    class OnSiteCommandLifecycle extends Contract {
        OnSiteCommandLifecycle() {
            super(
                    Teams.ONSITE_COMMANDS,
                    new Establish("incident-1", District.JINSHUI, OnSiteMode.DIRECT),
                    new Dissolve());
        }
    }

    @Nested
    class WorkGroupLifecycle extends Contract {
        WorkGroupLifecycle() {
            super(
                    Teams.WORK_GROUPS,
                    new FormGroup(TeamKind.MEDICAL, "incident-1", District.JINSHUI, List.of()),
                    new Dissolve());
        }
    }

    @Nested
    class ExpertGroupLifecycle extends Contract {
        ExpertGroupLifecycle() {
            super(Teams.EXPERT_GROUPS, new FormExperts(District.CITY, fields()), new Dissolve());
        }
    }

    @Nested
    class ReviewPanelLifecycle extends Contract {
        ReviewPanelLifecycle() {
            super(
                    Teams.REVIEW_PANELS,
                    new FormPanel("incident-1", District.JINSHUI, fields()),
                    new Conclude(new PanelConclusion(new SuspensionQuestion(false, null, false), "不能排除质量问题")));
        }
    }

    private abstract static class Contract extends LifecycleContract<Team, TeamState> {

        private final Lifecycle<Team, TeamState> lifecycle;
        private final List<Object> commands;

        Contract(Lifecycle<Team, TeamState> lifecycle, Object... commands) {
            this.lifecycle = lifecycle;
            this.commands = new ArrayList<>(List.of(commands));
            this.commands.add(new Amend(fields()));
        }

        @Override
        protected Lifecycle<Team, TeamState> lifecycle() {
            return lifecycle;
        }

        @Override
        protected Team thing(TeamState state) {
            return Team.formed(TeamKind.REVIEW_PANEL, District.JINSHUI, "incident-1", fields(), TODAY);
        }

        @Override
        protected List<?> commands() {
            return commands;
        }
    }

    private static Team formed(List<Seat> seats) {
        return Team.formed(TeamKind.CITY_HEADQUARTERS, District.CITY, null, seats, TODAY);
    }

    private static List<Seat> roster() {
        var heads = Stream.of(
                new Seat(Post.COMMANDER, CITY_GOVERNMENT, "分管副市长", FIRST, null),
                new Seat(Post.DEPUTY_COMMANDER, CITY_GOVERNMENT, "分管副秘书长", FIRST, null),
                new Seat(Post.DEPUTY_COMMANDER, MARKET_SUPERVISION, "主要负责同志", FIRST, null),
                new Seat(Post.DEPUTY_COMMANDER, HEALTH, "主要负责同志", FIRST, null),
                new Seat(Post.OFFICE_HEAD, MARKET_SUPERVISION, "行政主要负责人", FIRST, null));
        var members =
                Department.members().stream().map(unit -> new Seat(Post.MEMBER, unit, unit.zh() + "负责同志", FIRST, null));
        return Stream.concat(heads, members).toList();
    }

    private static List<Seat> fields() {
        return FIELDS.stream()
                .map(field -> new Seat(field, COUNTY_GOVERNMENT, "E-" + field, FIRST, null))
                .toList();
    }

    private static Decision<Team, TeamState> decide(
            Lifecycle<Team, TeamState> lifecycle, Object command, District district, String role) {
        var actor = new Actor("somebody", "some-unit", district, Set.of(role));
        return lifecycle.decide(null, "t-1", command, Moment.of(Instant.parse("2022-03-02T01:00:00Z"), actor, null));
    }
}

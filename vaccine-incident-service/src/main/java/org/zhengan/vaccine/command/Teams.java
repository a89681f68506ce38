package org.zhengan.vaccine.command;

import static org.zhengan.vaccine.aefi.Roles.CITY_HQ;
import static org.zhengan.vaccine.aefi.Roles.CITY_HQ_OFFICE;
import static org.zhengan.vaccine.aefi.Roles.COUNTY_HQ;
import static org.zhengan.vaccine.aefi.Roles.GENERAL_HQ;
import static org.zhengan.vaccine.aefi.Roles.GOVERNMENT;
import static org.zhengan.vaccine.aefi.Roles.HEALTH;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;
import static org.zhengan.vaccine.command.TeamState.ACTIVE;
import static org.zhengan.vaccine.command.TeamState.CONCLUDED;
import static org.zhengan.vaccine.command.TeamState.DISSOLVED;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.LifecycleBuilder;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.vaccine.command.TeamCommands.Amend;
import org.zhengan.vaccine.command.TeamCommands.Conclude;
import org.zhengan.vaccine.command.TeamCommands.Dissolve;
import org.zhengan.vaccine.command.TeamCommands.Establish;
import org.zhengan.vaccine.command.TeamCommands.FormExperts;
import org.zhengan.vaccine.command.TeamCommands.FormGroup;
import org.zhengan.vaccine.command.TeamCommands.FormHeadquarters;
import org.zhengan.vaccine.command.TeamCommands.FormPanel;

/** The lives of the bodies of command: set up, changed day by day, dissolved. */
public final class Teams {

    private static final String[] COMMANDING = {CITY_HQ, CITY_HQ_OFFICE, COUNTY_HQ};
    private static final String[] EXPERT = {HEALTH, MARKET_SUPERVISION};

    /** The headquarters: one for the city and one for each county. */
    public static final Lifecycle<Team, TeamState> HEADQUARTERS = named("headquarters", "应急指挥部", "Headquarters")
            .uniqueWhile(EnumSet.of(ACTIVE), "district", team -> team.district().name())
            .on(FormHeadquarters.class)
            .starts(ACTIVE)
            .by(COMMANDING)
            .making(attempt -> formed(
                    attempt,
                    attempt.command().kind(),
                    attempt.command().district(),
                    null,
                    attempt.command().seats()))
            .under(TeamRules.ROSTER, TeamRules.COUNTY_ROSTER, TeamRules.OFFICE)
            .on(Amend.class)
            .from(ACTIVE)
            .by(COMMANDING)
            .making(Teams::amended)
            .under(TeamRules.ROSTER)
            .on(Dissolve.class)
            .from(ACTIVE)
            .to(DISSOLVED)
            .by(CITY_HQ, COUNTY_HQ)
            .build();

    /** On-site commands: set up by the incident, then filled. */
    public static final Lifecycle<Team, TeamState> ONSITE_COMMANDS = named("onsite-command", "现场指挥部", "On-site command")
            .uniqueWhile(EnumSet.of(ACTIVE), "incident", Team::incidentId)
            .addressed(Establish.class, "incident", Establish::incidentId)
            .on(Establish.class)
            .starts(ACTIVE)
            .bySystem()
            .making(Teams::established)
            .under(TeamRules.ON_SITE)
            .on(Amend.class)
            .from(ACTIVE)
            .by(COMMANDING)
            .making(Teams::amended)
            .under(TeamRules.ON_SITE)
            .on(Dissolve.class)
            .from(ACTIVE)
            .to(DISSOLVED)
            .by(CITY_HQ)
            .build();

    /** Work groups: one of each kind for an incident. */
    public static final Lifecycle<Team, TeamState> WORK_GROUPS = named("work-group", "工作组", "Work group")
            .uniqueWhile(EnumSet.of(ACTIVE), "group", team -> team.incidentId() + "|" + team.kind())
            .on(FormGroup.class)
            .starts(ACTIVE)
            .by(COMMANDING)
            .making(attempt -> formed(
                    attempt,
                    attempt.command().kind(),
                    attempt.command().district(),
                    attempt.command().incidentId(),
                    attempt.command().seats()))
            .under(TeamRules.GROUPS, TeamRules.MEDICAL)
            .on(Amend.class)
            .from(ACTIVE)
            .by(COMMANDING)
            .making(Teams::amended)
            .under(TeamRules.GROUPS)
            .on(Dissolve.class)
            .from(ACTIVE)
            .to(DISSOLVED)
            .by(COMMANDING)
            .build();

    /** Expert groups that stand. */
    public static final Lifecycle<Team, TeamState> EXPERT_GROUPS = named("expert-group", "专家组", "Expert group")
            .uniqueWhile(EnumSet.of(ACTIVE), "district", team -> team.district().name())
            .on(FormExperts.class)
            .starts(ACTIVE)
            .by(EXPERT)
            .making(attempt -> formed(
                    attempt,
                    TeamKind.EXPERT_GROUP,
                    attempt.command().district(),
                    null,
                    attempt.command().seats()))
            .under(TeamRules.EXPERTS)
            .on(Amend.class)
            .from(ACTIVE)
            .by(EXPERT)
            .making(Teams::amended)
            .under(TeamRules.EXPERTS)
            .on(Dissolve.class)
            .from(ACTIVE)
            .to(DISSOLVED)
            .by(EXPERT)
            .build();

    /** Panels that review one incident. */
    public static final Lifecycle<Team, TeamState> REVIEW_PANELS = named("review-panel", "论证专家组", "Review panel")
            .on(FormPanel.class)
            .starts(ACTIVE)
            .by(HEALTH)
            .competent(
                    TeamRules.CALLED_BY_CITY_HEALTH, attempt -> attempt.moment().actor())
            .provided(TeamRules.PANEL_COMPLETE, Teams::lacking)
            .making(attempt -> formed(
                    attempt,
                    TeamKind.REVIEW_PANEL,
                    attempt.command().district(),
                    attempt.command().incidentId(),
                    attempt.command().seats()))
            .on(Amend.class)
            .from(ACTIVE)
            .by(HEALTH)
            .competent(
                    TeamRules.CALLED_BY_CITY_HEALTH, attempt -> attempt.moment().actor())
            .provided(TeamRules.PANEL_COMPLETE, attempt -> amended(attempt).missing())
            .making(Teams::amended)
            .on(Conclude.class)
            .from(ACTIVE)
            .to(CONCLUDED)
            .by(HEALTH)
            .competent(
                    TeamRules.CALLED_BY_CITY_HEALTH, attempt -> attempt.moment().actor())
            .making(attempt -> attempt.thing().concluded(attempt.command().conclusion()))
            .build();

    private Teams() {}

    /** The ledgers, in the order of the document. */
    public static List<Ledger<Team, TeamState>> ledgers() {
        return List.of(
                Ledger.of(HEADQUARTERS, "headquarters").amending(Amend.class),
                ledger(ONSITE_COMMANDS, "onsite-commands"),
                ledger(WORK_GROUPS, "work-groups").filteredBy("kind"),
                Ledger.of(EXPERT_GROUPS, "expert-groups").amending(Amend.class),
                ledger(REVIEW_PANELS, "review-panels"));
    }

    private static Ledger<Team, TeamState> ledger(Lifecycle<Team, TeamState> lifecycle, String path) {
        return Ledger.of(lifecycle, path).filteredBy("incidentId").amending(Amend.class);
    }

    private static LifecycleBuilder<Team, TeamState> named(String name, String zh, String en) {
        return Lifecycle.of("vaccine", name, new Text(zh, en), Team.class, TeamState.class)
                .in(Team::district)
                .readBy(CITY_HQ, CITY_HQ_OFFICE, COUNTY_HQ, GENERAL_HQ, GOVERNMENT, HEALTH, MARKET_SUPERVISION);
    }

    private static Team formed(
            Attempt<Team, ?> attempt, TeamKind kind, District district, @Nullable String incidentId, List<Seat> seats) {
        return Team.formed(kind, district, incidentId, seats, attempt.moment().today());
    }

    private static Team established(Attempt<Team, Establish> attempt) {
        var told = attempt.command();
        return formed(attempt, TeamKind.ONSITE_COMMAND, told.district(), told.incidentId(), List.of())
                .inMode(told.mode());
    }

    private static Team amended(Attempt<Team, Amend> attempt) {
        return attempt.thing()
                .amended(attempt.command().seats(), attempt.moment().today());
    }

    private static List<String> lacking(Attempt<Team, FormPanel> attempt) {
        return Team.missing(
                TeamKind.REVIEW_PANEL,
                attempt.command().seats(),
                attempt.moment().today());
    }
}

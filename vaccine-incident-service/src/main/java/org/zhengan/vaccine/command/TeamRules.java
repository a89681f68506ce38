package org.zhengan.vaccine.command;

import static org.zhengan.vaccine.clause.OrganisationClauses.COMMAND_SYSTEM;
import static org.zhengan.vaccine.clause.OrganisationClauses.EXPERT_GROUP;
import static org.zhengan.vaccine.clause.OrganisationClauses.HEADQUARTERS;
import static org.zhengan.vaccine.clause.OrganisationClauses.HEADQUARTERS_OFFICE;
import static org.zhengan.vaccine.clause.OrganisationClauses.MEDICAL_GROUP;
import static org.zhengan.vaccine.clause.OrganisationClauses.ON_SITE_COMMAND;
import static org.zhengan.vaccine.clause.ResponseClauses.RESPONSE_III;

import java.util.List;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Basis;
import org.zhengan.rules.District;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;

/** The rules on who makes up a body of command. */
final class TeamRules {

    static final Basis ROSTER = HEADQUARTERS.rule(
            "VAC-2.2-1",
            "指挥长、三名副指挥长、19 个成员单位负责同志及办公室主任",
            "a commander, three deputies, the heads of 19 member units, the head of the office");

    static final Basis COUNTY_ROSTER = COMMAND_SYSTEM.rule(
            "VAC-2.1-7", "各区县（市）参照市级建立本级指挥体系", "each county sets up its own command on the city's model");

    static final Basis OFFICE = HEADQUARTERS_OFFICE.rule(
            "VAC-2.2.1-head",
            "办公室主任由市市场监管局行政主要负责人担任",
            "the administrative head of market supervision heads the office");

    static final Basis ON_SITE = ON_SITE_COMMAND.rule(
            "VAC-2.2.2-0a",
            "现场指挥部由市政府指定、市指挥部、事发地政府、相关部门负责同志组成",
            "an on-site command: whom the city names, the headquarters, the local government, departments");

    static final Basis GROUPS =
            ON_SITE_COMMAND.rule("VAC-2.2.2-0b", "可设五个工作组，并可调整设置和人员", "five work groups may be set up, and changed");

    static final Basis MEDICAL = MEDICAL_GROUP.rule("VAC-2.2.2-4", "医疗救治组由市卫健部门牵头", "health leads the medical group");

    static final Basis EXPERTS = EXPERT_GROUP.rule(
            "VAC-2.4-1", "市卫健委会同市市场监管局成立专家组", "the health commission with market supervision sets up the expert group");

    static final Basis PANEL = RESPONSE_III.rule(
            "VAC-4.2-2",
            "专家组由流行病学、免疫规划、药品不良反应监测、临床等领域专家组成",
            "a panel has experts in epidemiology, immunisation, adverse reaction monitoring and clinical medicine");

    /** The panel is the city health commission's to call. */
    static final Rule<Actor> CALLED_BY_CITY_HEALTH = Guard.of(
            PANEL,
            actor -> actor.district() == District.CITY,
            "jurisdiction-denied",
            "应由市卫健委组织专家组",
            "it is for the city health commission to call the panel");

    /** Every field is represented; who is missing is named in the code. */
    static final Rule<List<String>> PANEL_COMPLETE = new Rule<>() {
        @Override
        public Basis basis() {
            return PANEL;
        }

        @Override
        public Finding check(List<String> missing) {
            var fields = String.join(",", missing);
            return missing.isEmpty()
                    ? met()
                    : breached("panel-incomplete", "PANEL_INCOMPLETE:" + fields, "PANEL_INCOMPLETE:" + fields);
        }
    };

    private TeamRules() {}
}

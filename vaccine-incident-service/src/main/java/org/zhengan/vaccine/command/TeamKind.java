package org.zhengan.vaccine.command;

import static org.zhengan.vaccine.command.Department.CITY_GOVERNMENT;
import static org.zhengan.vaccine.command.Department.CYBERSPACE;
import static org.zhengan.vaccine.command.Department.FINANCE;
import static org.zhengan.vaccine.command.Department.HEALTH;
import static org.zhengan.vaccine.command.Department.MARKET_SUPERVISION;
import static org.zhengan.vaccine.command.Department.POLITICAL_LEGAL;
import static org.zhengan.vaccine.command.Department.PUBLICITY;
import static org.zhengan.vaccine.command.Department.PUBLIC_SECURITY;
import static org.zhengan.vaccine.command.Department.TRANSPORT;
import static org.zhengan.vaccine.command.Post.COMMANDER;
import static org.zhengan.vaccine.command.Post.DEPUTY_COMMANDER;
import static org.zhengan.vaccine.command.Post.LEAD;
import static org.zhengan.vaccine.command.Post.MEMBER;
import static org.zhengan.vaccine.command.Post.OFFICE_HEAD;
import static org.zhengan.vaccine.command.Post.SUPPORT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The bodies of command and who is to be in each (应有组成), as 2.2, 2.2.2, 2.4 and 4.2 have it. */
public enum TeamKind {
    /** The city's food and drug emergency headquarters (市食品药品应急指挥部). */
    CITY_HEADQUARTERS(Stream.of(
                    Place.of(COMMANDER, CITY_GOVERNMENT),
                    Place.of(DEPUTY_COMMANDER, CITY_GOVERNMENT, MARKET_SUPERVISION, HEALTH),
                    Place.of(OFFICE_HEAD, MARKET_SUPERVISION),
                    Place.of(MEMBER, Department.members()))
            .flatMap(places -> places)),
    /** A county's, on the city's model; which departments it has, the county decides (2.1). */
    COUNTY_HEADQUARTERS(Stream.of(COMMANDER, DEPUTY_COMMANDER, MEMBER).map(Place::of)),
    /** At the scene (现场指挥部). */
    ONSITE_COMMAND(
            Stream.of(Post.CITY_DESIGNATED, Post.HEADQUARTERS_LEADER, Post.LOCAL_GOVERNMENT, Post.DEPARTMENT_LEADER)
                    .map(Place::of)),
    /** 综合组. */
    COMPREHENSIVE(Stream.concat(
            Place.of(LEAD, MARKET_SUPERVISION, HEALTH),
            Place.of(SUPPORT, PUBLICITY, FINANCE, CYBERSPACE, Department.COMMUNICATIONS))),
    /** 督导调查组. */
    SUPERVISION_INVESTIGATION(Stream.concat(
            Place.of(LEAD, MARKET_SUPERVISION, HEALTH), Place.of(SUPPORT, POLITICAL_LEGAL, PUBLIC_SECURITY))),
    /** 风险控制组. */
    RISK_CONTROL(Place.of(LEAD, MARKET_SUPERVISION, HEALTH)),
    /** 医疗救治组. */
    MEDICAL(Place.of(LEAD, HEALTH)),
    /** 善后处置组; health and civil affairs may support it. */
    AFTERMATH(Place.of(LEAD, MARKET_SUPERVISION, PUBLIC_SECURITY, FINANCE, TRANSPORT)),
    /** The standing expert group (专家组), 2.4. */
    EXPERT_GROUP(Stream.of(Post.EXPERT).map(Place::of)),
    /** The panel that reviews an incident (论证专家组), 4.2. */
    REVIEW_PANEL(Stream.of(Post.EPIDEMIOLOGY, Post.IMMUNISATION, Post.ADR_MONITORING, Post.CLINICAL)
            .map(Place::of));

    private final List<Place> places;

    TeamKind(Stream<Place> places) {
        this.places = places.toList();
    }

    /** Whether it is one of the five work groups. */
    boolean isWorkGroup() {
        return switch (this) {
            case COMPREHENSIVE, SUPERVISION_INVESTIGATION, RISK_CONTROL, MEDICAL, AFTERMATH -> true;
            case CITY_HEADQUARTERS, COUNTY_HEADQUARTERS, ONSITE_COMMAND, EXPERT_GROUP, REVIEW_PANEL -> false;
        };
    }

    /** The places that {@code held} leaves unfilled, in the order of the document. */
    List<String> missing(List<Seat> held) {
        return places.stream()
                .filter(place -> !place.isFilledBy(held))
                .map(Place::told)
                .toList();
    }

    /** The work groups. */
    static List<TeamKind> workGroups() {
        return new ArrayList<>(
                Arrays.stream(values()).filter(TeamKind::isWorkGroup).toList());
    }
}

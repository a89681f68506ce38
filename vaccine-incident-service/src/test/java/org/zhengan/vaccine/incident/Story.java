package org.zhengan.vaccine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.District;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.vaccine.aefi.Roles;
import org.zhengan.vaccine.incident.IncidentCommands.Open;

/** The story of one incident: command after command, each accepted as it is told, or looked at without effect. */
final class Story {

    private static final String ID = "0190a6e0";

    private @Nullable Standing<VaccineIncident, IncidentState> standing;
    private Decision.@Nullable Accepted<VaccineIncident, IncidentState> last;
    private Instant now;

    private Story(Instant now) {
        this.now = now;
    }

    /** An incident just opened, an hour after it was learned. */
    static Story opened(Open open) {
        return new Story(Incidents.LEARNED.plusSeconds(3600)).city(open);
    }

    /** An incident answered at the level of its grade. */
    static Story responding(String grade, District... counties) {
        int cases = Incidents.RARE.getOrDefault(grade, 0);
        var story = opened(Incidents.open(Incidents.rare(cases), counties)).city(Incidents.graded());
        return switch (grade) {
            case "IV" -> story.propose().by(Incidents.start(), District.JINSHUI, Roles.COUNTY_HQ);
            case "III" -> story.city(Incidents.start());
            default -> story.city(new ResponseCommands.StartResponse(Incidents.DECIDED));
        };
    }

    Story propose() {
        return by(Incidents.proposal(), District.JINSHUI, Roles.MARKET_SUPERVISION);
    }

    Story city(Object command) {
        return by(command, District.CITY, Roles.CITY_HQ);
    }

    Story suite(Object command) {
        return by(command, District.CITY, Actor.SYSTEM);
    }

    Story by(Object command, District district, String role) {
        var decision = tried(command, district, role);
        assertThat(decision).as(command.toString()).isInstanceOf(Decision.Accepted.class);
        if (decision instanceof Decision.Accepted<VaccineIncident, IncidentState> accepted) {
            last = accepted;
            standing = new Standing<>(ID, accepted.to(), accepted.thing(), accepted.deadlines());
        }
        return this;
    }

    Decision<VaccineIncident, IncidentState> tried(Object command, District district, String... roles) {
        return decided(command, Incidents.moment(now, district, roles));
    }

    Decision<VaccineIncident, IncidentState> decided(Object command, Moment moment) {
        return VaccineIncidents.LIFECYCLE.decide(standing, ID, command, moment);
    }

    /** The codes of what stands against it; empty when it is accepted. */
    List<String> against(Object command, District district, String... roles) {
        var decision = tried(command, district, roles);
        List<Finding> findings = List.of();
        if (decision instanceof Decision.Refused<VaccineIncident, IncidentState> refused) {
            findings = refused.findings();
        } else if (decision instanceof Decision.Foreign<VaccineIncident, IncidentState> foreign) {
            findings = foreign.findings();
        } else {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
        }
        return findings.stream().map(Story::code).toList();
    }

    Story on(String local) {
        now = Incidents.at(local);
        return this;
    }

    VaccineIncident incident() {
        return standing().thing();
    }

    IncidentState state() {
        return standing().state();
    }

    Deadline deadline(String name) {
        return standing().deadline(name).orElseThrow();
    }

    boolean has(String deadline) {
        return standing().deadline(deadline).isPresent();
    }

    /** What was told at last. */
    List<String> told() {
        return accepted().events().stream().map(Decision.Occurrence::type).toList();
    }

    <D> D told(Class<D> data) {
        return data.cast(accepted().events().get(0).data());
    }

    List<String> rules() {
        return accepted().basis().stream().map(basis -> basis.rule()).toList();
    }

    private Standing<VaccineIncident, IncidentState> standing() {
        return Objects.requireNonNull(standing);
    }

    private Decision.Accepted<VaccineIncident, IncidentState> accepted() {
        return Objects.requireNonNull(last);
    }

    private static String code(Finding finding) {
        if (finding instanceof Finding.Breached breached) {
            return breached.code();
        }
        return finding instanceof Finding.Undecided undecided ? undecided.code() : "met";
    }
}

package org.zhengan.vaccine.command;

import java.util.List;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.incident.OnSiteMode;
import org.zhengan.vaccine.response.Texts;

/** What may be done about a body of command. */
public final class TeamCommands {

    private TeamCommands() {}

    /** Sets up the headquarters of the city or of a county (设立应急指挥机构). */
    public record FormHeadquarters(@Label("辖区") District district, @Label("任职") List<Seat> seats) {

        TeamKind kind() {
            return district == District.CITY ? TeamKind.CITY_HEADQUARTERS : TeamKind.COUNTY_HEADQUARTERS;
        }
    }

    /** The incident says that its on-site command is set up (成立现场指挥部). */
    public record Establish(String incidentId, District district, OnSiteMode mode) {}

    /** Sets up a work group (设立工作组). */
    public record FormGroup(
            @Label("工作组") TeamKind kind,
            @Label("事件") String incidentId,
            @Label("辖区") District district,
            @Label("任职") List<Seat> seats) {

        public FormGroup {
            var groups = TeamKind.workGroups();
            new Checks()
                    .that(
                            kind.isWorkGroup(),
                            "kind",
                            "unknown-value",
                            "应为 " + groups + " 之一",
                            "must be one of " + groups)
                    .text("incidentId", incidentId, Texts.SHORT)
                    .end();
        }
    }

    /** Sets up the standing expert group (成立专家组). */
    public record FormExperts(@Label("辖区") District district, @Label("任职") List<Seat> seats) {}

    /** Calls the panel that reviews an incident (组成论证专家组). */
    public record FormPanel(
            @Label("事件") String incidentId, @Label("辖区") District district, @Label("任职") List<Seat> seats) {

        public FormPanel {
            new Checks().text("incidentId", incidentId, Texts.SHORT).end();
        }
    }

    /** Tells who holds which post (调整人员); with a last day for whom does so no longer. */
    public record Amend(@Label("任职") List<Seat> seats) {}

    /** The panel concludes (作出论证结论). */
    public record Conclude(@Label("论证结论") PanelConclusion conclusion) {}

    /** Dissolves it (撤销). */
    public record Dissolve() {}
}

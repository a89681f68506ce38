package org.zhengan.fire;

import java.util.List;
import java.util.stream.Stream;
import org.zhengan.fire.alert.ExternalAlerts;
import org.zhengan.fire.calendar.WorkingDays;
import org.zhengan.fire.incident.FireIncidents;
import org.zhengan.fire.incident.IncidentRules;
import org.zhengan.fire.reaction.GasNews;
import org.zhengan.rules.Text;
import org.zhengan.rules.programme.Coverage;
import org.zhengan.rules.programme.Programme;
import org.zhengan.rules.programme.Reaction;

/** The fire service, described whole. */
public final class FireProgramme {

    /** What the platform serves. */
    public static final Programme PROGRAMME = Programme.of(
                    "fire", new Text("消防救援", "Fire and rescue"), FireDocuments.ALL, coverage())
            .keeping(FireIncidents.LEDGER, ExternalAlerts.LEDGER)
            .deciding(new WorkingDays())
            .reacting(GasNews.REACTIONS.toArray(Reaction[]::new))
            .configuredBy(IncidentRules.GAS_EMERGENCIES);

    private FireProgramme() {}

    private static List<Coverage> coverage() {
        return Stream.of(ResponsibilityClauses.COVERAGE, InvestigationClauses.COVERAGE, PlanClauses.COVERAGE)
                .flatMap(List::stream)
                .toList();
    }
}

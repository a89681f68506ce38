package org.zhengan.vaccine.incident;

import java.time.Duration;
import org.zhengan.rules.Term;
import org.zhengan.rules.lifecycle.Clock;

/** The clocks of an incident itself; those of reports run with the reports. */
final class IncidentClocks {

    /** DL-07: the office of the general headquarters is told when level III starts. */
    static final Clock<VaccineIncident> TO_REPORT = Clock.configured(
            "general-hq-report",
            settings -> new Term.Continuous(Duration.ofMinutes(settings.get(IncidentRules.SIMULTANEOUS_MINUTES))),
            IncidentRules.SIMULTANEOUS);

    /** DL-11: archive, evaluation and summary once handling has ended; advisory. */
    static final Clock<VaccineIncident> TO_WRITE_UP = Clock.configured(
            "write-up", settings -> new Term.Days(settings.get(IncidentRules.WRITE_UP_DAYS)), IncidentRules.WRITTEN_UP);

    private IncidentClocks() {}
}

package org.zhengan.vaccine;

import java.util.List;
import java.util.stream.Stream;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Text;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.rules.programme.Programme;
import org.zhengan.rules.programme.Reaction;
import org.zhengan.vaccine.aefi.AefiCases;
import org.zhengan.vaccine.aftermath.Aftermaths;
import org.zhengan.vaccine.batch.BatchBalance;
import org.zhengan.vaccine.batch.BatchControls;
import org.zhengan.vaccine.batch.LotView;
import org.zhengan.vaccine.calendar.WorkingDays;
import org.zhengan.vaccine.cluster.ClusterEvaluation;
import org.zhengan.vaccine.cluster.ClusterWatch;
import org.zhengan.vaccine.command.CommandNews;
import org.zhengan.vaccine.command.PanelEvaluation;
import org.zhengan.vaccine.command.Teams;
import org.zhengan.vaccine.duty.DutyNews;
import org.zhengan.vaccine.duty.ReportedIncidents;
import org.zhengan.vaccine.duty.ReportingDuties;
import org.zhengan.vaccine.grade.Grading;
import org.zhengan.vaccine.grade.Scoping;
import org.zhengan.vaccine.incident.IncidentNews;
import org.zhengan.vaccine.incident.IncidentRules;
import org.zhengan.vaccine.incident.VaccineIncidents;
import org.zhengan.vaccine.material.ArchiveCompleteness;
import org.zhengan.vaccine.material.EvaluationCompleteness;
import org.zhengan.vaccine.misinformation.MisinformationCases;
import org.zhengan.vaccine.preparedness.DutyView;
import org.zhengan.vaccine.preparedness.Intervals;
import org.zhengan.vaccine.preparedness.PreparednessRecords;
import org.zhengan.vaccine.publication.PublicationAuthority;
import org.zhengan.vaccine.publication.Publications;
import org.zhengan.vaccine.publication.RiskCommunication;
import org.zhengan.vaccine.report.FinalDeadline;
import org.zhengan.vaccine.report.FollowUps;
import org.zhengan.vaccine.report.IncidentReports;
import org.zhengan.vaccine.report.ReportCompleteness;
import org.zhengan.vaccine.report.ReportDeadlines;
import org.zhengan.vaccine.report.ReportSettings;
import org.zhengan.vaccine.report.ReportTimeliness;
import org.zhengan.vaccine.response.Authority;
import org.zhengan.vaccine.response.LevelChanging;
import org.zhengan.vaccine.response.Suspension;
import org.zhengan.vaccine.response.Termination;
import org.zhengan.vaccine.signal.Signals;
import org.zhengan.vaccine.task.VaccineTasks;
import org.zhengan.vaccine.warning.EarlyWarnings;
import org.zhengan.vaccine.warning.WarningDecision;
import org.zhengan.vaccine.warning.WarningRules;

/** The service, described whole: its ledgers, what it decides and shows, and the tasks of the plan. */
public final class VaccineProgramme {

    private static final ClusterEvaluation CLUSTER = new ClusterEvaluation();
    private static final RiskCommunication RISK_COMMUNICATION = new RiskCommunication();
    private static final List<Ledger<?, ?>> LEDGERS = List.of(
            AefiCases.LEDGER,
            Signals.LEDGER,
            EarlyWarnings.LEDGER,
            IncidentReports.LEDGER,
            ReportingDuties.LEDGER,
            ReportedIncidents.LEDGER,
            VaccineIncidents.LEDGER,
            Aftermaths.LEDGER,
            BatchControls.LEDGER,
            Publications.LEDGER,
            MisinformationCases.LEDGER,
            PreparednessRecords.LEDGER);

    /** What the platform serves. */
    public static final Programme PROGRAMME = Programme.of(
                    "vaccine",
                    new Text("疫苗安全事件应急", "Vaccine safety incidents"),
                    VaccinePolicies.DOCUMENTS,
                    VaccinePolicies.COVERAGE)
            .keeping(Stream.of(LEDGERS, Teams.ledgers()).flatMap(List::stream).toArray(Ledger<?, ?>[]::new))
            .tracking(VaccineTasks.of(VaccinePolicies.COVERAGE))
            .deciding(
                    new Scoping(),
                    new Grading(),
                    CLUSTER,
                    new WarningDecision(),
                    new ReportDeadlines(),
                    new ReportTimeliness(),
                    new FollowUps(),
                    new FinalDeadline(),
                    new ReportCompleteness(),
                    new WorkingDays(),
                    new Authority(),
                    new LevelChanging(),
                    new Termination(),
                    new Suspension(),
                    new PanelEvaluation(),
                    new ArchiveCompleteness(),
                    new EvaluationCompleteness(),
                    new BatchBalance(),
                    new PublicationAuthority(),
                    RISK_COMMUNICATION)
            .showing(ClusterWatch.VIEW, LotView.VIEW, DutyView.VIEW)
            .reacting(Stream.of(IncidentNews.REACTIONS, CommandNews.REACTIONS, DutyNews.REACTIONS)
                    .flatMap(List::stream)
                    .toArray(Reaction<?, ?>[]::new))
            .configuredBy(settings());

    private VaccineProgramme() {}

    private static Setting<?>[] settings() {
        return Stream.of(
                        CLUSTER.settings(),
                        WarningRules.SETTINGS,
                        ReportSettings.ALL,
                        List.of(Suspension.RATIO, IncidentRules.SIMULTANEOUS_MINUTES, IncidentRules.WRITE_UP_DAYS),
                        BatchControls.SETTINGS,
                        Publications.SETTINGS,
                        RISK_COMMUNICATION.settings(),
                        Intervals.ALL)
                .flatMap(List::stream)
                .toArray(Setting<?>[]::new);
    }
}

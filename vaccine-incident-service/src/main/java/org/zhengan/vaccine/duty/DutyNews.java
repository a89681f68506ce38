package org.zhengan.vaccine.duty;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.programme.Reaction;
import org.zhengan.rules.programme.Received;
import org.zhengan.vaccine.duty.DutyCommands.CountReport;
import org.zhengan.vaccine.duty.DutyCommands.Learn;
import org.zhengan.vaccine.duty.DutyCommands.TakeNews;
import org.zhengan.vaccine.duty.DutyEvents.DutyOpenedV1;
import org.zhengan.vaccine.duty.DutyEvents.ReportCountedV1;
import org.zhengan.vaccine.duty.KnownCommands.NoteDismissal;
import org.zhengan.vaccine.duty.KnownCommands.NoteEnd;
import org.zhengan.vaccine.duty.KnownCommands.NoteLevel;
import org.zhengan.vaccine.duty.KnownCommands.NoteSubject;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.IncidentReports;
import org.zhengan.vaccine.report.ReportCommands.NoteTimeliness;
import org.zhengan.vaccine.report.ReportSubmittedV1;

/**
 * How news of incidents and reports reach the duties. An incident is known to {@link ReportedIncidents}, which tells each
 * subject by itself; who reports without having said that it learned of the incident has said so by reporting.
 */
public final class DutyNews {

    /** What this service does at its own events. */
    public static final List<Reaction<?, ?>> REACTIONS = List.of(
            level("vaccine.incident.graded"),
            level("vaccine.incident.regraded"),
            responseLevel("vaccine.response.started"),
            responseLevel("vaccine.response.raised"),
            responseLevel("vaccine.response.lowered"),
            responseLevel("vaccine.response.reopened"),
            Reaction.on("vaccine.response.terminated", Ended.class)
                    .run(
                            ReportedIncidents.LIFECYCLE,
                            NoteEnd.class,
                            told -> new NoteEnd(
                                    told.data().incidentId(), or(told.data().handlingEndedAt(), told))),
            Reaction.on("vaccine.incident.dismissed", Dismissed.class)
                    .run(
                            ReportedIncidents.LIFECYCLE,
                            NoteDismissal.class,
                            told -> new NoteDismissal(told.data().incidentId(), told.time())),
            Reaction.on("vaccine.report.submitted", ReportSubmittedV1.class)
                    .run(ReportingDuties.LIFECYCLE, Learn.class, told -> learn(told.data())),
            Reaction.on("vaccine.report.submitted", ReportSubmittedV1.class)
                    .run(ReportingDuties.LIFECYCLE, CountReport.class, told -> count(told.data())),
            Reaction.on("vaccine.reporting-duty.opened", DutyOpenedV1.class)
                    .run(ReportedIncidents.LIFECYCLE, NoteSubject.class, told -> joins(told.data())),
            Reaction.on("vaccine.reported-incident.told", ReportedIncidentV1.class)
                    .run(ReportingDuties.LIFECYCLE, TakeNews.class, told -> news(told.data())),
            Reaction.on("vaccine.reporting-duty.report-counted", ReportCountedV1.class)
                    .run(IncidentReports.LIFECYCLE, NoteTimeliness.class, told -> timeliness(told.data())));

    private DutyNews() {}

    /** What we read of a grade; absent while there is none. */
    public record Graded(String incidentId, @Nullable Grade grade, @Nullable Instant gradeInfoLearnedAt) {}

    /** What we read of a level of the response. */
    public record Levelled(String incidentId, Grade level) {}

    /** What we read of the end of a response. */
    public record Ended(String incidentId, @Nullable Instant handlingEndedAt) {}

    /** What we read of what was no incident. */
    public record Dismissed(String incidentId) {}

    private static Reaction<Graded, NoteLevel> level(String type) {
        return Reaction.on(type, Graded.class)
                .when(told -> told.data().grade() != null)
                .run(ReportedIncidents.LIFECYCLE, NoteLevel.class, DutyNews::graded);
    }

    private static Reaction<Levelled, NoteLevel> responseLevel(String type) {
        return Reaction.on(type, Levelled.class)
                .run(
                        ReportedIncidents.LIFECYCLE,
                        NoteLevel.class,
                        told -> new NoteLevel(
                                told.data().incidentId(),
                                told.district(),
                                told.data().level(),
                                told.time(),
                                true));
    }

    private static NoteLevel graded(Received<Graded> told) {
        var data = told.data();
        var grade = Objects.requireNonNull(data.grade(), "asked before");
        return new NoteLevel(data.incidentId(), told.district(), grade, or(data.gradeInfoLearnedAt(), told), false);
    }

    private static Instant or(@Nullable Instant at, Received<?> told) {
        return at == null ? told.time() : at;
    }

    private static Learn learn(ReportSubmittedV1 report) {
        return new Learn(report.incidentId(), report.by(), report.district(), report.learnedAt());
    }

    private static CountReport count(ReportSubmittedV1 report) {
        return new CountReport(
                report.incidentId(), report.by(), report.reportNo(), report.kind(), report.channel(), report.sentAt());
    }

    private static NoteSubject joins(DutyOpenedV1 opened) {
        return new NoteSubject(opened.incidentId(), opened.district(), opened.by(), opened.learnedAt());
    }

    private static TakeNews news(ReportedIncidentV1 told) {
        return new TakeNews(told.incidentId(), told.by(), told.levels(), told.endedAt(), told.dismissed());
    }

    private static NoteTimeliness timeliness(ReportCountedV1 counted) {
        return new NoteTimeliness(
                counted.reportNo(), counted.due(), counted.onTime(), counted.lateMinutes(), counted.missedDates());
    }
}

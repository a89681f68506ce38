package org.zhengan.vaccine.report;

import static org.zhengan.vaccine.report.Drafts.aDraft;
import static org.zhengan.vaccine.report.Drafts.holding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;
import org.zhengan.vaccine.report.ReportCommands.Amend;
import org.zhengan.vaccine.report.ReportCommands.ConfirmReceipt;
import org.zhengan.vaccine.report.ReportCommands.NoteTimeliness;
import org.zhengan.vaccine.report.ReportCommands.Send;

class ReportLifecycleTest extends LifecycleContract<IncidentReport, ReportState> {

    private static final Map<String, String> WHOLE = holding(ReportCompletenessTest.INITIAL);

    /** When the walk of events takes place. */
    private static final Instant LEARNED = Instant.parse("2022-03-02T00:00:00Z");

    @Override
    protected Lifecycle<IncidentReport, ReportState> lifecycle() {
        return IncidentReports.LIFECYCLE;
    }

    @Override
    protected IncidentReport thing(ReportState state) {
        boolean out = state == ReportState.SENT || state == ReportState.RECEIPT_CONFIRMED;
        return new IncidentReport(
                "RP-2022-00001",
                "incident-1",
                ReportKind.INITIAL,
                Drafts.UNIT,
                District.JINSHUI,
                LEARNED,
                Channel.FAX,
                Recipient.SUPERIOR_DEPARTMENT,
                false,
                state == ReportState.INCOMPLETE ? Map.of() : WHOLE,
                List.of(),
                out ? LEARNED : null,
                out ? 30 : null,
                state == ReportState.RECEIPT_CONFIRMED ? LEARNED : null,
                false,
                null,
                null,
                null,
                List.of());
    }

    @Override
    protected List<?> commands() {
        return List.of(
                aDraft(ReportKind.INITIAL, Channel.FAX, WHOLE),
                aDraft(ReportKind.FINAL, Channel.SMS, Map.of()),
                new Amend(WHOLE),
                new Send(null),
                new ConfirmReceipt(null),
                new NoteTimeliness("RP-2022-00001", LEARNED, true, 0L, List.of()));
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }
}

package org.zhengan.vaccine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengan.vaccine.report.Drafts.LEARNED;
import static org.zhengan.vaccine.report.Drafts.aDraft;
import static org.zhengan.vaccine.report.Drafts.holding;
import static org.zhengan.vaccine.report.Times.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.District;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.vaccine.report.ReportCommands.Amend;
import org.zhengan.vaccine.report.ReportCommands.ConfirmReceipt;
import org.zhengan.vaccine.report.ReportCommands.Send;

/** A report on its way: what is missing returns it, receipt is made sure of, secrets leave nothing here. */
class IncidentReportsTest {

    private static final Map<String, String> WHOLE = holding(ReportCompletenessTest.INITIAL);

    @Test
    void whatIsMissingReturnsItAndItGoesOutOnceAmended() {
        var draft = drafted(aDraft(ReportKind.INITIAL, Channel.FAX, holding("place harm")));

        var returned = accepted(draft, new Send(null), "2022-07-01T10:20");
        assertThat(returned.to()).isEqualTo(ReportState.INCOMPLETE);
        assertThat(returned.thing().missing())
                .containsExactly("informationSource", "occurredAt", "currentStatus", "firstMeasures");
        assertThat(returned.events()).isEmpty();
        assertThat(rules(returned)).containsExactly("VAC-3.4.3-1");

        var amended = accepted(standing(returned), new Amend(WHOLE), "2022-07-01T10:30");
        var sent = accepted(standing(amended), new Send(null), "2022-07-01T10:31");
        assertThat(sent.to()).isEqualTo(ReportState.SENT);
        assertThat(sent.thing().missing()).isEmpty();
        assertThat(sent.thing().sentAt()).isEqualTo(at("2022-07-01T10:31"));
        assertThat(sent.events()).extracting(Decision.Occurrence::type).containsExactly("vaccine.report.submitted");
    }

    @ParameterizedTest(name = "received at {0}")
    @CsvSource({"10:50:00, MET", "10:49:59, MET", "10:50:01, MET_LATE"})
    void receiptIsConfirmedWithinThirtyMinutes(String time, Deadline.Status status) {
        var sent = sentAt("2022-07-01T10:20");

        var confirm = new ConfirmReceipt(at("2022-07-01T" + time));
        var confirmed = accepted(sent, confirm, "2022-07-01T12:00");

        assertThat(confirmed.to()).isEqualTo(ReportState.RECEIPT_CONFIRMED);
        assertThat(confirmed.deadlines()).extracting(Deadline::status).containsExactly(status);
    }

    @Test
    void aReceiptThatIsMissingIsFlaggedUntilItComes() {
        var sent = sentAt("2022-07-01T10:20");

        assertThat(decide(sent, new Overdue("receipt"), "2022-07-01T10:50")).isInstanceOf(Decision.Ignored.class);
        var flagged = accepted(sent, new Overdue("receipt"), "2022-07-01T10:50:01");

        assertThat(flagged.thing().receiptMissing()).isTrue();
        assertThat(flagged.events()).extracting(Decision.Occurrence::type).containsExactly("vaccine.deadline.overdue");
        var confirmed = accepted(standing(flagged), new ConfirmReceipt(null), "2022-07-01T11:00");
        assertThat(confirmed.thing().receiptMissing()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportKind.class,
            names = {"FOLLOW_UP", "FINAL"})
    void followUpAndFinalReportsAreWritten(ReportKind kind) {
        assertThat(refusals(null, aDraft(kind, Channel.PHONE, Map.of()), "2022-07-01T10:20"))
                .containsExactly("writing-required");
        assertThat(refusals(null, aDraft(kind, Channel.FAX, Map.of()), "2022-07-01T10:20"))
                .isEmpty();
    }

    @Test
    void byTelephoneThePlaceAndTheStatusAreEnough() {
        var draft = drafted(aDraft(ReportKind.INITIAL, Channel.PHONE, holding("place currentStatus")));

        assertThat(accepted(draft, new Send(null), "2022-07-01T10:20").to()).isEqualTo(ReportState.SENT);
    }

    @Test
    void aSecretGoesByTheSecretChannelAndLeavesNothingHere() {
        assertThat(refusals(null, secret(Channel.FAX, true, Map.of()), "2022-07-01T10:20"))
                .containsExactly("secret-channel");
        assertThat(refusals(null, secret(Channel.SECRET, false, Map.of()), "2022-07-01T10:20"))
                .containsExactly("secret-channel");
        assertThat(refusals(null, secret(Channel.SECRET, true, WHOLE), "2022-07-01T10:20"))
                .containsExactly("classified-content");

        var draft = drafted(secret(Channel.SECRET, true, Map.of()));
        assertThat(refusals(draft, new Amend(WHOLE), "2022-07-01T10:20")).containsExactly("classified-content");
        var sent = accepted(draft, new Send(null), "2022-07-01T10:20");
        assertThat(sent.to()).isEqualTo(ReportState.SENT);
        assertThat(sent.thing().items()).isEmpty();
    }

    @Test
    void anAmendmentNamesItemsOfItsKind() {
        var draft = drafted(aDraft(ReportKind.INITIAL, Channel.FAX, Map.of()));

        assertThat(refusals(draft, new Amend(Map.of("rectification", "x")), "2022-07-01T10:20"))
                .containsExactly("unknown-item");
    }

    @ParameterizedTest(name = "sent at {0}")
    @CsvSource({"09:59:59, false", "10:00:00, true", "10:20:00, true", "10:20:01, false"})
    void itIsSentAfterItWasLearnedAndNotInTheFuture(String time, boolean possible) {
        var draft = drafted(aDraft(ReportKind.INITIAL, Channel.FAX, WHOLE));

        var codes = refusals(draft, new Send(at("2022-07-01T" + time)), "2022-07-01T10:20");

        assertThat(codes.isEmpty()).isEqualTo(possible);
    }

    @ParameterizedTest(name = "received at {0}")
    @CsvSource({"10:19:59, false", "10:20:00, true", "10:40:00, true", "10:40:01, false"})
    void itIsReceivedAfterItWasSentAndNotInTheFuture(String time, boolean possible) {
        var sent = sentAt("2022-07-01T10:20");

        var codes = refusals(sent, new ConfirmReceipt(at("2022-07-01T" + time)), "2022-07-01T10:40");

        assertThat(codes.isEmpty()).isEqualTo(possible);
    }

    private static ReportCommands.Draft secret(Channel channel, boolean classified, Map<String, String> items) {
        return new ReportCommands.Draft(
                "incident-1",
                ReportKind.INITIAL,
                Drafts.UNIT,
                District.JINSHUI,
                LEARNED,
                channel,
                Recipient.SUPERIOR_GOVERNMENT,
                classified,
                items);
    }

    private static Standing<IncidentReport, ReportState> drafted(ReportCommands.Draft draft) {
        return standing(accepted(null, draft, "2022-07-01T10:05"));
    }

    private static Standing<IncidentReport, ReportState> sentAt(String local) {
        var draft = drafted(aDraft(ReportKind.INITIAL, Channel.FAX, WHOLE));
        return standing(accepted(draft, new Send(null), local));
    }

    private static Standing<IncidentReport, ReportState> standing(
            Decision.Accepted<IncidentReport, ReportState> accepted) {
        return new Standing<>("report-1", accepted.to(), accepted.thing(), accepted.deadlines());
    }

    private static Decision.Accepted<IncidentReport, ReportState> accepted(
            @Nullable Standing<IncidentReport, ReportState> standing, Object command, String local) {
        var decision = decide(standing, command, local);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<IncidentReport, ReportState>) decision;
    }

    private static List<String> refusals(
            @Nullable Standing<IncidentReport, ReportState> standing, Object command, String local) {
        return decide(standing, command, local) instanceof Decision.Refused<IncidentReport, ReportState> refused
                ? refused.findings().stream()
                        .map(finding -> finding instanceof Finding.Breached breached ? breached.code() : "")
                        .toList()
                : List.of();
    }

    private static List<String> rules(Decision.Accepted<?, ?> accepted) {
        return accepted.basis().stream().map(basis -> basis.rule()).toList();
    }

    private static Decision<IncidentReport, ReportState> decide(
            @Nullable Standing<IncidentReport, ReportState> standing, Object command, String local) {
        Instant now = at(local);
        var hospital = new Actor("somebody", Drafts.UNIT, District.JINSHUI, Set.of("HOSPITAL", Actor.SYSTEM));
        return IncidentReports.LIFECYCLE.decide(standing, "report-1", command, Moment.of(now, hospital, null));
    }
}

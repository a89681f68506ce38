package org.zhengan.vaccine.warning;

import static org.zhengan.vaccine.aefi.Roles.CITY_HQ_OFFICE;
import static org.zhengan.vaccine.aefi.Roles.HEALTH;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;
import static org.zhengan.vaccine.warning.WarningState.ASSESSED;
import static org.zhengan.vaccine.warning.WarningState.CONVERTED;
import static org.zhengan.vaccine.warning.WarningState.IN_EFFECT;
import static org.zhengan.vaccine.warning.WarningState.LIFTED;

import java.time.Duration;
import java.util.List;
import org.zhengan.rules.Term;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Clock;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.RowBuilder;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.rules.programme.Rendering;
import org.zhengan.vaccine.aefi.Roles;
import org.zhengan.vaccine.warning.WarningCommands.Adjust;
import org.zhengan.vaccine.warning.WarningCommands.Assess;
import org.zhengan.vaccine.warning.WarningCommands.Convert;
import org.zhengan.vaccine.warning.WarningCommands.Forward;
import org.zhengan.vaccine.warning.WarningCommands.Issue;
import org.zhengan.vaccine.warning.WarningCommands.Lift;
import org.zhengan.vaccine.warning.WarningGuards.Told;

/** The life of a warning, and the ledger of them all. */
public final class EarlyWarnings {

    private static final String FORWARD = "forward";

    private static final Clock<EarlyWarning> TO_FORWARD = Clock.<EarlyWarning>named(
                    FORWARD,
                    warning -> new Term.Continuous(Duration.ofMinutes(warning.promptMinutes())),
                    WarningRules.PROMPT_MINUTES.basis())
            .startingAt(EarlyWarning::receivedByOffice);

    /** Its state table. */
    public static final Lifecycle<EarlyWarning, WarningState> LIFECYCLE = Lifecycle.of(
                    "vaccine", "warning", new Text("预警", "Early warning"), EarlyWarning.class, WarningState.class)
            .in(EarlyWarning::district)
            .readBy(Roles.reporters())
            .numbered("EW")
            .cites(List.of(WarningRules.CAP, WarningRules.CAP_SENDER.basis()))
            .on(Assess.class)
            .starts(ASSESSED)
            .by(MARKET_SUPERVISION, HEALTH)
            .provided(WarningGuards.HAS_A_COLOUR, attempt -> attempt.command().level())
            .provided(WarningGuards.EXPERTS_ASKED, attempt -> attempt.command().opinion())
            .provided(
                    WarningGuards.OPINION_COMPLETE, attempt -> attempt.command().opinion())
            .making(EarlyWarning::assessed)
            .emits("vaccine.warning.assessed", WarningChangedV1.class, WarningChangedV1::of)
            .under(WarningRules.COLOURS)
            .on(Issue.class)
            .from(ASSESSED)
            .to(IN_EFFECT)
            .by(MARKET_SUPERVISION, HEALTH)
            .provided(
                    WarningGuards.REPORTED_UP,
                    attempt ->
                            new Told(attempt.thing().level(), attempt.command().reports()))
            .making(EarlyWarning::issued)
            .emits("vaccine.warning.issued", WarningChangedV1.class, WarningChangedV1::of)
            .sharing(EarlyWarnings::forOffice)
            .under(WarningRules.COLOURS)
            .on(Forward.class)
            .from(IN_EFFECT)
            .by(CITY_HQ_OFFICE)
            .provided(WarningGuards.BY_THE_OFFICE, attempt -> attempt.command())
            .making(EarlyWarning::forwarded)
            .emits("vaccine.warning.forwarded", WarningChangedV1.class, WarningChangedV1::of)
            .meetsWhen(change -> change.after().toForward().isEmpty(), FORWARD, change -> change.moment()
                    .at())
            .on(Adjust.class)
            .from(IN_EFFECT)
            .by(MARKET_SUPERVISION, HEALTH)
            .provided(WarningGuards.OTHER_LEVEL)
            .provided(WarningGuards.HAS_A_COLOUR, attempt -> attempt.command().level())
            .provided(
                    WarningGuards.REPORTED_UP,
                    attempt -> new Told(
                            attempt.command().level(), attempt.command().reports()))
            .making(EarlyWarning::adjusted)
            .emits("vaccine.warning.adjusted", WarningChangedV1.class, WarningChangedV1::of)
            .sharing(EarlyWarnings::forOffice)
            .on(Convert.class)
            .from(IN_EFFECT)
            .to(CONVERTED)
            .by(MARKET_SUPERVISION, HEALTH, CITY_HQ_OFFICE)
            .making(EarlyWarning::converted)
            .emits("vaccine.warning.converted", WarningChangedV1.class, WarningChangedV1::of)
            .waives(FORWARD, WarningRules.BECAME_INCIDENT)
            .under(WarningRules.BECAME_INCIDENT)
            .on(Lift.class)
            .from(IN_EFFECT)
            .to(LIFTED)
            .by(MARKET_SUPERVISION, HEALTH)
            .provided(WarningGuards.BY_THE_ISSUER)
            .making(EarlyWarning::lifted)
            .emits("vaccine.warning.lifted", WarningChangedV1.class, WarningChangedV1::of)
            .waives(FORWARD, WarningRules.LIFTED)
            .build();

    /** Where they are found, as records and as CAP alerts. */
    public static final Ledger<EarlyWarning, WarningState> LEDGER = Ledger.of(LIFECYCLE, "warnings")
            .filteredBy("level")
            .rendering(Rendering.ofOne(
                    "cap",
                    CapAlerts.MEDIA_TYPE,
                    new Text("预警的现行 CAP 1.2 消息", "The present CAP 1.2 message of a warning"),
                    CapAlerts::latest))
            .rendering(Rendering.ofPage(
                    "alerts",
                    "application/atom+xml",
                    new Text("CAP 1.2 消息索引（Atom）", "An Atom index of CAP 1.2 messages"),
                    CapFeed::of));

    private EarlyWarnings() {}

    /** Where the office has been told, it has so long to tell on. */
    private static <C> RowBuilder<EarlyWarning, WarningState, C> forOffice(
            RowBuilder<EarlyWarning, WarningState, C> row) {
        return row.restartsWhen(change -> !change.after().toForward().isEmpty(), TO_FORWARD);
    }
}

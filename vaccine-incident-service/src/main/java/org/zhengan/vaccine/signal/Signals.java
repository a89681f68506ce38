package org.zhengan.vaccine.signal;

import static org.zhengan.vaccine.aefi.Roles.HEALTH;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;
import static org.zhengan.vaccine.signal.SignalState.CONFIRMED;
import static org.zhengan.vaccine.signal.SignalState.DISMISSED;
import static org.zhengan.vaccine.signal.SignalState.RECEIVED;
import static org.zhengan.vaccine.signal.SignalState.VERIFYING;
import static org.zhengan.vaccine.signal.SignalState.WARNING;

import java.util.stream.Stream;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.RowBuilder;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.vaccine.aefi.Roles;
import org.zhengan.vaccine.grade.Scoping;
import org.zhengan.vaccine.signal.SignalCommands.AssessWarning;
import org.zhengan.vaccine.signal.SignalCommands.ConfirmIncident;
import org.zhengan.vaccine.signal.SignalCommands.Dismiss;
import org.zhengan.vaccine.signal.SignalCommands.Reopen;
import org.zhengan.vaccine.signal.SignalCommands.Submit;
import org.zhengan.vaccine.signal.SignalCommands.Verify;

/** The life of monitoring information, and the ledger of it all. What is AEFI is settled by health, the rest by market supervision. */
public final class Signals {

    private static final String[] SUBMITTERS =
            Stream.concat(Stream.of(Roles.reporters()), Stream.of(Actor.SYSTEM)).toArray(String[]::new);

    /** Its state table. */
    public static final Lifecycle<SignalInfo, SignalState> LIFECYCLE = Lifecycle.of(
                    "vaccine",
                    "signal",
                    new Text("监测信息", "Monitoring information"),
                    SignalInfo.class,
                    SignalState.class)
            .in(SignalInfo::district)
            .ofUnit(SignalInfo::learnedBy, Roles.institutions())
            .readBy(Roles.CITY_HQ_OFFICE)
            .unique("reference", SignalInfo::reference)
            .cites(new Scoping().rules())
            .on(Submit.class)
            .starts(RECEIVED)
            .by(SUBMITTERS)
            .making(SignalInfo::received)
            .emits("vaccine.signal.received", SignalChangedV1.class, SignalChangedV1::of)
            .under(SignalRules.SIX_SOURCES)
            .on(Verify.class)
            .from(RECEIVED)
            .to(VERIFYING)
            .sharing(Signals::ofHealth)
            .on(Verify.class)
            .from(RECEIVED)
            .to(VERIFYING)
            .sharing(Signals::ofMarketSupervision)
            .on(ConfirmIncident.class)
            .from(VERIFYING)
            .to(CONFIRMED)
            .sharing(Signals::ofHealth)
            .sharing(Signals::confirming)
            .on(ConfirmIncident.class)
            .from(VERIFYING)
            .to(CONFIRMED)
            .sharing(Signals::ofMarketSupervision)
            .sharing(Signals::confirming)
            .on(AssessWarning.class)
            .from(VERIFYING)
            .to(WARNING)
            .by(HEALTH, MARKET_SUPERVISION)
            .provided(SignalRules.HAS_A_LEVEL, attempt -> attempt.command().predictedGrade())
            .making(attempt -> attempt.thing().assessed(attempt.command()))
            .emits("vaccine.signal.assessed", SignalChangedV1.class, SignalChangedV1::of)
            .on(Dismiss.class)
            .from(VERIFYING)
            .to(DISMISSED)
            .sharing(Signals::ofHealth)
            .sharing(Signals::dismissing)
            .on(Dismiss.class)
            .from(VERIFYING)
            .to(DISMISSED)
            .sharing(Signals::ofMarketSupervision)
            .sharing(Signals::dismissing)
            .on(Reopen.class)
            .from(DISMISSED)
            .to(VERIFYING)
            .by(HEALTH, MARKET_SUPERVISION)
            .making(attempt -> attempt.thing().because(attempt.command().newFact()))
            .emits("vaccine.signal.reopened", SignalChangedV1.class, SignalChangedV1::of)
            .under(SignalRules.REOPENED)
            .build();

    /** Where it is found. */
    public static final Ledger<SignalInfo, SignalState> LEDGER =
            Ledger.of(LIFECYCLE, "signals").filteredBy("source").spanning("learned", "learnedAt");

    private Signals() {}

    private static <C> RowBuilder<SignalInfo, SignalState, C> ofHealth(RowBuilder<SignalInfo, SignalState, C> row) {
        return row.when(Signals::isAefi).by(HEALTH).under(SignalRules.VERIFIED);
    }

    private static <C> RowBuilder<SignalInfo, SignalState, C> ofMarketSupervision(
            RowBuilder<SignalInfo, SignalState, C> row) {
        return row.when(attempt -> !isAefi(attempt)).by(MARKET_SUPERVISION).under(SignalRules.VERIFIED);
    }

    private static RowBuilder<SignalInfo, SignalState, ConfirmIncident> confirming(
            RowBuilder<SignalInfo, SignalState, ConfirmIncident> row) {
        return row.provided(SignalRules.IN_SCOPE, attempt -> attempt.command().about(attempt.thing()))
                .making(attempt -> attempt.thing().because(attempt.command().reason()))
                .because(change -> SignalRules.whyInScope(change.old(), change.command()))
                .emits("vaccine.signal.confirmed", SignalChangedV1.class, SignalChangedV1::of);
    }

    private static RowBuilder<SignalInfo, SignalState, Dismiss> dismissing(
            RowBuilder<SignalInfo, SignalState, Dismiss> row) {
        return row.making(attempt -> attempt.thing().because(attempt.command().reason()))
                .emits("vaccine.signal.dismissed", SignalChangedV1.class, SignalChangedV1::of);
    }

    private static boolean isAefi(Attempt<SignalInfo, ?> attempt) {
        return attempt.thing().source() == SignalSource.AEFI;
    }
}

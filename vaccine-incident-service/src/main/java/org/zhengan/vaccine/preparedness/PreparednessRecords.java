package org.zhengan.vaccine.preparedness;

import static org.zhengan.vaccine.aefi.Roles.CITY_HQ_OFFICE;
import static org.zhengan.vaccine.aefi.Roles.HEALTH;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;
import static org.zhengan.vaccine.preparedness.PreparednessState.RECORDED;

import java.util.List;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Ledger;

/** The records of preparedness, and the ledger of them all. */
public final class PreparednessRecords {

    private static final Rule<Attempt<Preparedness, PreparednessCommands.RecordPreparedness>> HAS_HAPPENED = Guard.of(
            Obligation.OB_01.basis(),
            attempt -> !attempt.command().on().isAfter(attempt.moment().today()),
            "in-the-future",
            "日期不得晚于今天",
            "what is recorded has happened; its day is not later than today");

    /** Its state table. */
    public static final Lifecycle<Preparedness, PreparednessState> LIFECYCLE = Lifecycle.of(
                    "vaccine",
                    "preparedness",
                    new Text("应急准备", "Preparedness"),
                    Preparedness.class,
                    PreparednessState.class)
            .in(Preparedness::district)
            .cites(Obligation.rules())
            .on(PreparednessCommands.RecordPreparedness.class)
            .starts(RECORDED)
            .by(HEALTH, MARKET_SUPERVISION, CITY_HQ_OFFICE)
            .provided(HAS_HAPPENED)
            .making(Preparedness::recorded)
            .because(change -> Obligation.metBy(change.after().kind())
                    .map(obligation -> List.of(obligation.basis()))
                    .orElse(List.of()))
            .on(PreparednessCommands.Supplement.class)
            .from(RECORDED)
            .by(HEALTH, MARKET_SUPERVISION, CITY_HQ_OFFICE)
            .making(Preparedness::supplemented)
            .build();

    /** Where they are found. */
    public static final Ledger<Preparedness, PreparednessState> LEDGER =
            Ledger.of(LIFECYCLE, "preparedness").filteredBy("kind").filteredBy("year");

    private PreparednessRecords() {}
}

package org.zhengan.vaccine.aftermath;

import static org.zhengan.vaccine.aefi.Roles.CITY_HQ;
import static org.zhengan.vaccine.aefi.Roles.CITY_HQ_OFFICE;
import static org.zhengan.vaccine.aefi.Roles.COUNTY_HQ;
import static org.zhengan.vaccine.aefi.Roles.GOVERNMENT;
import static org.zhengan.vaccine.aefi.Roles.HEALTH;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;
import static org.zhengan.vaccine.aftermath.AftermathState.APPROVED;
import static org.zhengan.vaccine.aftermath.AftermathState.COMPLETED;
import static org.zhengan.vaccine.aftermath.AftermathState.DRAFTED;
import static org.zhengan.vaccine.aftermath.AftermathState.EXECUTING;
import static org.zhengan.vaccine.aftermath.AftermathState.NOT_NEEDED;

import java.util.EnumSet;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.vaccine.aftermath.AftermathCommands.Approve;
import org.zhengan.vaccine.aftermath.AftermathCommands.Complete;
import org.zhengan.vaccine.aftermath.AftermathCommands.Draft;
import org.zhengan.vaccine.aftermath.AftermathCommands.Execute;
import org.zhengan.vaccine.aftermath.AftermathCommands.FinishTask;

/** The life of an aftermath: one for each incident, unless none was needed at first. */
public final class Aftermaths {

    /** Its state table. */
    public static final Lifecycle<Aftermath, AftermathState> LIFECYCLE = Lifecycle.of(
                    "vaccine", "aftermath", new Text("善后", "Aftermath"), Aftermath.class, AftermathState.class)
            .in(Aftermath::district)
            .readBy(CITY_HQ_OFFICE, HEALTH, MARKET_SUPERVISION)
            .uniqueWhile(EnumSet.of(DRAFTED, APPROVED, EXECUTING, COMPLETED), "incident", Aftermath::incidentId)
            .on(Draft.class)
            .starts(DRAFTED)
            .by(CITY_HQ, COUNTY_HQ)
            .when(attempt -> attempt.command().needed())
            .provided(AftermathRules.BORNE_BY_LIABLE, Attempt::command)
            .making(Aftermath::drafted)
            .emits("vaccine.aftermath.drafted", AftermathV1.class, change -> AftermathV1.of(change, DRAFTED))
            .under(AftermathRules.SETTLED, AftermathRules.FUNDED)
            .on(Draft.class)
            .starts(NOT_NEEDED)
            .by(CITY_HQ, COUNTY_HQ)
            .when(attempt -> !attempt.command().needed())
            .making(Aftermath::drafted)
            .emits("vaccine.aftermath.found-unneeded", AftermathV1.class, change -> AftermathV1.of(change, NOT_NEEDED))
            .under(AftermathRules.SETTLED)
            .on(Approve.class)
            .from(DRAFTED)
            .to(APPROVED)
            .by(GOVERNMENT)
            .competent(AftermathRules.SAME_LEVEL, attempt -> attempt)
            .making(Aftermaths::approved)
            .emits("vaccine.aftermath.approved", AftermathV1.class, change -> AftermathV1.of(change, APPROVED))
            .on(Execute.class)
            .from(APPROVED)
            .to(EXECUTING)
            .by(GOVERNMENT)
            .emits(
                    "vaccine.aftermath.execution-started",
                    AftermathV1.class,
                    change -> AftermathV1.of(change, EXECUTING))
            .under(AftermathRules.APPROVED, AftermathRules.GUIDED)
            .on(FinishTask.class)
            .from(EXECUTING)
            .by(GOVERNMENT)
            .making(Aftermath::taskDone)
            .under(AftermathRules.LIABLE_PAYS)
            .on(Complete.class)
            .from(EXECUTING)
            .to(COMPLETED)
            .by(GOVERNMENT)
            .provided(AftermathRules.ALL_DONE, Attempt::thing)
            .emits("vaccine.aftermath.completed", AftermathV1.class, change -> AftermathV1.of(change, COMPLETED))
            .build();

    /** Where they are found. */
    public static final Ledger<Aftermath, AftermathState> LEDGER =
            Ledger.of(LIFECYCLE, "aftermaths").filteredBy("incidentId");

    private Aftermaths() {}

    private static Aftermath approved(Attempt<Aftermath, Approve> attempt) {
        var approve = attempt.command();
        return attempt.thing()
                .approved(new Aftermath.Approval(
                        approve.body(), approve.document(), attempt.moment().at()));
    }
}

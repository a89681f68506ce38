package org.zhengan.vaccine.misinformation;

import static org.zhengan.vaccine.aefi.Roles.COMPREHENSIVE;
import static org.zhengan.vaccine.aefi.Roles.CYBERSPACE;
import static org.zhengan.vaccine.aefi.Roles.HEALTH;
import static org.zhengan.vaccine.aefi.Roles.MARKET_SUPERVISION;
import static org.zhengan.vaccine.aefi.Roles.PUBLICITY;
import static org.zhengan.vaccine.misinformation.MisinformationState.DETECTED;
import static org.zhengan.vaccine.misinformation.MisinformationState.HANDLED;
import static org.zhengan.vaccine.misinformation.MisinformationState.NOTIFIED;
import static org.zhengan.vaccine.misinformation.MisinformationState.RESULT_PUBLISHED;
import static org.zhengan.vaccine.misinformation.MisinformationState.VERIFYING;

import org.zhengan.rules.Basis;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.vaccine.clause.AftermathClauses;
import org.zhengan.vaccine.clause.ResponseClauses;
import org.zhengan.vaccine.misinformation.MisinformationCommands.Detect;
import org.zhengan.vaccine.misinformation.MisinformationCommands.Handle;
import org.zhengan.vaccine.misinformation.MisinformationCommands.Notify;
import org.zhengan.vaccine.misinformation.MisinformationCommands.PublishResult;
import org.zhengan.vaccine.misinformation.MisinformationCommands.Verify;
import org.zhengan.vaccine.publication.VerifiedWith;

/** The life of misleading information and of rumours, and the ledger of them all. */
public final class MisinformationCases {

    private static final String HANDLED_EVENT = "vaccine.misinformation.handled";

    private static final Basis VERIFIED = ResponseClauses.PUBLICATION_AUTHORITY.rule(
            "VAC-4.5.2-8",
            "误导信息应立即会同卫健等有关方面核实、分析，并及时公布结果",
            "misleading information is verified with health and others at once, and the result published");

    private static final Basis PASSED_ON = AftermathClauses.INFORMATION_SUPPORT.rule(
            "VAC-7.1-1",
            "发现不实信息、谣言应及时通报相关部门",
            "false information and rumours are passed on to the departments concerned");

    private static final Rule<MisinformationKind> MISLEADS = Guard.of(
            VERIFIED,
            kind -> kind == MisinformationKind.MISLEADING,
            "is-a-rumour",
            "谣言应通报相关部门处置，不公布核实结果",
            "a rumour is passed on and handled; it has no result to publish");

    private static final Rule<MisinformationKind> IS_RUMOUR = Guard.of(
            PASSED_ON,
            kind -> kind == MisinformationKind.RUMOUR,
            "is-no-rumour",
            "误导信息应核实并公布结果",
            "misleading information is verified, and its result published");

    private static final Rule<Misinformation> WITH_HEALTH = Guard.of(
            VERIFIED,
            info -> info.verifiedWith().contains(VerifiedWith.HEALTH),
            "not-verified-with-health",
            "应先会同卫健部门核实",
            "it must be verified with the health department first");

    /** Its state table. */
    public static final Lifecycle<Misinformation, MisinformationState> LIFECYCLE = Lifecycle.of(
                    "vaccine",
                    "misinformation",
                    new Text("误导信息与谣言", "Misinformation"),
                    Misinformation.class,
                    MisinformationState.class)
            .in(Misinformation::district)
            .on(Detect.class)
            .starts(DETECTED)
            .by(MARKET_SUPERVISION, HEALTH, CYBERSPACE, PUBLICITY, COMPREHENSIVE)
            .making(Misinformation::detected)
            .under(VERIFIED, PASSED_ON)
            .on(Verify.class)
            .from(DETECTED, VERIFYING)
            .to(VERIFYING)
            .by(MARKET_SUPERVISION)
            .provided(MISLEADS, attempt -> attempt.thing().kind())
            .making(Misinformation::verified)
            .on(PublishResult.class)
            .from(VERIFYING)
            .to(RESULT_PUBLISHED)
            .by(MARKET_SUPERVISION)
            .provided(WITH_HEALTH, attempt -> attempt.thing())
            .making(Misinformation::answered)
            .emits(HANDLED_EVENT, MisinformationV1.class, MisinformationV1::of)
            .on(Notify.class)
            .from(DETECTED)
            .to(NOTIFIED)
            .by(MARKET_SUPERVISION, HEALTH, CYBERSPACE, PUBLICITY, COMPREHENSIVE)
            .provided(IS_RUMOUR, attempt -> attempt.thing().kind())
            .making(Misinformation::passedOn)
            .on(Handle.class)
            .from(NOTIFIED)
            .to(HANDLED)
            .by(CYBERSPACE, PUBLICITY, COMPREHENSIVE)
            .making(Misinformation::handled)
            .emits(HANDLED_EVENT, MisinformationV1.class, MisinformationV1::of)
            .under(PASSED_ON)
            .build();

    /** Where they are found. */
    public static final Ledger<Misinformation, MisinformationState> LEDGER =
            Ledger.of(LIFECYCLE, "misinformation").filteredBy("kind").filteredBy("incidentId");

    private MisinformationCases() {}
}

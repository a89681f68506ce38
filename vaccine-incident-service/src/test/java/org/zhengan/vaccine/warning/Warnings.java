package org.zhengan.vaccine.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.rules.programme.Shown;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.warning.WarningCommands.Adjust;
import org.zhengan.vaccine.warning.WarningCommands.Assess;
import org.zhengan.vaccine.warning.WarningCommands.Issue;

/** Warnings for tests: assessed by market supervision of the city on 1 March 2022 at nine, Beijing time. */
final class Warnings {

    static final Instant NINE = Instant.parse("2022-03-01T01:00:00Z");
    static final String ISSUER = "sample-unit";
    static final Opinion OPINION = new Opinion(
            "运输温度异常 <8℃ & 批次集中>", "较高", List.of(District.JINSHUI, District.ZHENGDONG), "紧急", "可能引起群体性反应", "建议预警");

    private Warnings() {}

    static Assess anAssessment(Grade level) {
        return new Assess(District.JINSHUI, "signal-1", level, OPINION, List.of("暂停使用该批号", "加强监测"));
    }

    /** Reported to each of {@code addressees} at {@code at}. */
    static List<WarningReport> told(Instant at, Addressee... addressees) {
        return Arrays.stream(addressees).map(to -> new WarningReport(to, at)).toList();
    }

    static List<WarningReport> toldAll(Instant at) {
        return told(at, Addressee.CITY_HQ_OFFICE, Addressee.SUPERIOR_DEPARTMENT, Addressee.RELATED_DEPARTMENT);
    }

    static Standing<EarlyWarning, WarningState> issued(Grade level) {
        return accepted(accepted(null, anAssessment(level), NINE), new Issue(toldAll(NINE)), NINE);
    }

    static Standing<EarlyWarning, WarningState> adjusted(
            Standing<EarlyWarning, WarningState> warning, Grade level, Instant at) {
        return accepted(warning, new Adjust(level, toldAll(at), "出现新的病例"), at);
    }

    static Standing<EarlyWarning, WarningState> accepted(
            @Nullable Standing<EarlyWarning, WarningState> standing, Object command, Instant at) {
        var decision = decide(standing, command, at, ISSUER);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var accepted = (Decision.Accepted<EarlyWarning, WarningState>) decision;
        return new Standing<>("warning-1", accepted.to(), accepted.thing(), accepted.deadlines());
    }

    static Decision<EarlyWarning, WarningState> decide(
            @Nullable Standing<EarlyWarning, WarningState> standing, Object command, Instant at, String unit) {
        var roles = Set.of("MARKET_SUPERVISION", "CITY_HQ_OFFICE");
        var actor = new Actor("somebody", unit, District.CITY, roles);
        var plain = Moment.of(at, actor, null);
        var moment = new Moment(at, actor, plain.calendar(), plain.settings(), standing == null ? "EW-2022-00001" : "");
        return EarlyWarnings.LIFECYCLE.decide(standing, "warning-1", command, moment);
    }

    static Shown<EarlyWarning> shown(Standing<EarlyWarning, WarningState> warning) {
        return new Shown<>(
                "warning-1", warning.state().name(), 3, District.JINSHUI, NINE, NINE.plusSeconds(60), warning.thing());
    }
}

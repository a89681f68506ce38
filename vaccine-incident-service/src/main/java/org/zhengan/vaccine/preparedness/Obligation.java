package org.zhengan.vaccine.preparedness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Clause;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Text;
import org.zhengan.vaccine.clause.AftermathClauses;
import org.zhengan.vaccine.clause.OrganisationClauses;

/** A duty that comes again (定期义务), and how it comes. */
public enum Obligation {
    /** Provincial drills. */
    OB_01(
            PreparednessKind.PROVINCIAL_DRILL,
            Recurrence.AS_ANNOUNCED,
            null,
            AftermathClauses.TRAINING_AND_DRILLS,
            "参加省药监局联合省卫健委定期组织的应急演练",
            "take part in the drills that the province holds regularly"),
    /** Training. */
    OB_02(
            PreparednessKind.TRAINING,
            Recurrence.AT_INTERVALS,
            Intervals.TRAINING,
            AftermathClauses.TRAINING_AND_DRILLS,
            "卫健部门有计划地组织疫苗安全应急管理培训",
            "the health department trains its people in vaccine emergency management by plan"),
    /** Revision of plans. */
    OB_03(
            PreparednessKind.PLAN_REVISION,
            Recurrence.ON_OCCASION,
            null,
            AftermathClauses.PLAN_MANAGEMENT,
            "完善本级预案，发现问题及时修订本预案",
            "own plans are improved, this plan is revised when needed"),
    /** The expert group. */
    OB_04(
            PreparednessKind.EXPERT_GROUP_UPDATE,
            Recurrence.AT_INTERVALS,
            Intervals.EXPERT_GROUP_UPDATE,
            OrganisationClauses.EXPERT_GROUP,
            "更新、健全专家组",
            "the expert group is kept up to date"),
    /** The office on duty. */
    OB_05(
            PreparednessKind.DUTY_TEST_CALL,
            Recurrence.CONTINUOUS,
            Intervals.TEST_CALL,
            OrganisationClauses.HEADQUARTERS_OFFICE,
            "办公室 24 小时值守，测试值守电话",
            "the office is on duty 24 hours; its phone is tested");

    /** How a duty comes again. */
    public enum Recurrence {
        AS_ANNOUNCED,
        AT_INTERVALS,
        ON_OCCASION,
        CONTINUOUS
    }

    private final PreparednessKind kind;
    private final Recurrence recurrence;
    private final @Nullable Setting<Integer> interval;
    private final Basis basis;

    Obligation(
            PreparednessKind kind,
            Recurrence recurrence,
            @Nullable Setting<Integer> interval,
            Clause clause,
            String zh,
            String en) {
        this.kind = kind;
        this.recurrence = recurrence;
        this.interval = interval;
        this.basis = clause.rule(name().replace('_', '-'), zh, en);
    }

    /** The records that meet it. */
    PreparednessKind kind() {
        return kind;
    }

    Recurrence recurrence() {
        return recurrence;
    }

    Optional<Setting<Integer>> interval() {
        return Optional.ofNullable(interval);
    }

    Basis basis() {
        return basis;
    }

    Text summary() {
        return basis.summary();
    }

    static Optional<Obligation> metBy(PreparednessKind kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).findFirst();
    }

    static List<Basis> rules() {
        return Arrays.stream(values()).map(Obligation::basis).toList();
    }
}

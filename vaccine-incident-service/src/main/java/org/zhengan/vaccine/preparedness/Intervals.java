package org.zhengan.vaccine.preparedness;

import static org.zhengan.vaccine.clause.AftermathClauses.TRAINING_AND_DRILLS;
import static org.zhengan.vaccine.clause.OrganisationClauses.EXPERT_GROUP;
import static org.zhengan.vaccine.clause.OrganisationClauses.HEADQUARTERS_OFFICE;

import java.util.List;
import org.zhengan.rules.Setting;

/** How often what recurs is due. The plan names no interval: these are defaults, and advice. */
public final class Intervals {

    /** Between two trainings (培训). */
    public static final Setting<Integer> TRAINING = new Setting<>(
            "trainingIntervalDays",
            Integer.class,
            365,
            TRAINING_AND_DRILLS.byDefault(
                    "OB-02-cfg", "培训默认每年一次，仅作提示", "training is due once a year by default, as advice"));

    /** Between two updates of the expert group (专家组). */
    public static final Setting<Integer> EXPERT_GROUP_UPDATE = new Setting<>(
            "expertGroupIntervalDays",
            Integer.class,
            365,
            EXPERT_GROUP.byDefault(
                    "OB-04-cfg", "专家组默认每年更新一次，仅作提示", "the expert group is updated once a year by default, as advice"));

    /** Between two test calls to the duty phone (值守电话). */
    public static final Setting<Integer> TEST_CALL = new Setting<>(
            "dutyTestCallIntervalDays",
            Integer.class,
            30,
            HEADQUARTERS_OFFICE.byDefault(
                    "OB-05-cfg",
                    "值守电话默认每 30 日测试一次，仅作提示",
                    "the duty phone is tested every 30 days by default, as advice"));

    /** All of them. */
    public static final List<Setting<?>> ALL = List.of(TRAINING, EXPERT_GROUP_UPDATE, TEST_CALL);

    private Intervals() {}
}

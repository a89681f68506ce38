package org.zhengan.vaccine.preparedness;

/** What was done to be prepared. */
public enum PreparednessKind {
    /** 培训, OB-02. */
    TRAINING,
    /** 省级演练, OB-01. */
    PROVINCIAL_DRILL,
    /** 预案修订, OB-03. */
    PLAN_REVISION,
    /** 储备检查. */
    RESERVE_CHECK,
    /** 专家组更新, OB-04. */
    EXPERT_GROUP_UPDATE,
    /** 值守电话测试, OB-05. */
    DUTY_TEST_CALL
}

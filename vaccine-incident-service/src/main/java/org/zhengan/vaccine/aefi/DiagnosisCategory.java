package org.zhengan.vaccine.aefi;

/** What the diagnosis group may find (诊断分类); the plan lists none, these are the national scheme's. */
public enum DiagnosisCategory {
    GENERAL_REACTION,
    ABNORMAL_REACTION,
    QUALITY_ACCIDENT,
    ADMINISTRATION_ACCIDENT,
    COINCIDENTAL,
    PSYCHOGENIC,
    UNEXPLAINED
}

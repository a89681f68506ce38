package org.zhengan.vaccine.response;

/** What is to become of a level (级别调整结果). */
public enum LevelResult {
    MUST_RAISE,
    MAY_RAISE,
    MAY_LOWER,
    KEEP
}

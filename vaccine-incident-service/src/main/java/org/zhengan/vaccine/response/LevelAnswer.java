package org.zhengan.vaccine.response;

/** What is to become of the level (级别调整结果). */
public record LevelAnswer(LevelResult result) {}

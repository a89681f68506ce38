package org.zhengan.vaccine.aefi;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;

/** Gives the diagnosis group's conclusion (诊断), with what it decided of the facts. */
public record Diagnose(@Label("诊断结论") Diagnosis diagnosis, @Label("判定") @Nullable CaseFacts facts) {}

package org.zhengan.vaccine.aefi;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;

/** Takes up the investigation of a case (开展调查), with what is already decided of its facts. */
public record Investigate(@Label("判定") @Nullable CaseFacts facts) {}

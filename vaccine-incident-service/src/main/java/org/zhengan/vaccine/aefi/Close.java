package org.zhengan.vaccine.aefi;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;

/** Closes a diagnosed case (结案), with what was paid for it, if anything. */
public record Close(@Label("补偿") @Nullable Compensation compensation) {}

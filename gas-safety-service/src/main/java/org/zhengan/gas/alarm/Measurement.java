package org.zhengan.gas.alarm;

import java.time.Instant;

/** One reading as kept: when it was taken and how much gas there was. */
public record Measurement(Instant at, int lelPermille) {}

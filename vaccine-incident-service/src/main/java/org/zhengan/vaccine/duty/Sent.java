package org.zhengan.vaccine.duty;

import java.time.Instant;

/** A report that went out (已报). */
public record Sent(String reportNo, Instant at) {}

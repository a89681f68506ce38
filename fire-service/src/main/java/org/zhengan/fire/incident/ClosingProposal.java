package org.zhengan.fire.incident;

import java.time.Instant;

/** A proposal to close a gas emergency (结案建议), because of what the gas service told us. */
public record ClosingProposal(Instant at, String reason, AlarmState alarmState) {}

package org.zhengan.vaccine.incident;

import org.zhengan.rules.Label;
import org.zhengan.vaccine.aftermath.AftermathState;

/** Where the aftermath of an incident stands (善后进展), as its own ledger tells. */
public record AftermathStanding(@Label("善后编号") String aftermathId, @Label("状态") AftermathState state) {}

package org.zhengan.vaccine.incident;

import java.time.Instant;
import org.zhengan.rules.Label;

/** That an on-site command was set up (现场指挥部), when and how; its people stand in its own ledger. */
public record OnSite(@Label("成立方式") OnSiteMode mode, @Label("成立时间") Instant establishedAt, @Label("成立人") String by) {}

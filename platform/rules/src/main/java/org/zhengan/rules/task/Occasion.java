package org.zhengan.rules.task;

import java.time.Instant;

/** An occasion on which a task is being done (事由), such as one incident. */
public record Occasion(String name, Instant since) {}

package org.zhengan.rules.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What shows that something was done about a task (凭据).
 *
 * @param occasion  the incident, report or other occasion it belongs to, where there is one
 * @param reference where the paper is: its number or address
 */
public record Evidence(Instant at, String by, @Nullable String occasion, String text, @Nullable String reference) {}

package org.zhengan.rules.lifecycle;

/** The command the deadline sweep gives when the clock named {@code deadline} has passed. */
public record Overdue(String deadline) {}

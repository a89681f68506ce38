package org.zhengan.rules;

/**
 * A value the documents leave open (cfg): its key, its default, and the rule that says the default.
 *
 * @param <V> {@code Integer}, {@code Long}, {@code String}, {@code Boolean}, {@code java.math.BigDecimal} or an enum
 */
public record Setting<V>(String key, Class<V> type, V byDefault, Basis basis) {}

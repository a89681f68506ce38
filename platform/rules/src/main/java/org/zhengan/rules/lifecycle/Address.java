package org.zhengan.rules.lifecycle;

import java.util.function.Function;

/** A command that finds its thing by a natural key and starts one where there is none. */
public record Address<C>(Class<C> command, String key, Function<C, String> value) {}

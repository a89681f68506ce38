package org.zhengan.rules.lifecycle;

import java.util.function.Function;

/** A command that finds its thing by a natural key and starts one where there is none; or by {@link #ID}. */
public record Address<C>(Class<C> command, String key, Function<C, String> value) {

    /** In place of a key: the value is the thing's id. */
    public static final String ID = "id";

    /** Whether the thing is found by its id. */
    public boolean isById() {
        return key.equals(ID);
    }
}

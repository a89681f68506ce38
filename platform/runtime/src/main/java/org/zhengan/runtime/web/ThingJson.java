package org.zhengan.runtime.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zhengan.rules.Actor;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.runtime.store.Stored;

/** A thing as callers see it: its own fields beside id, state, version, clocks, and the commands open to the caller. */
public final class ThingJson {

    private ThingJson() {}

    /** The members of {@code stored} for {@code actor}. */
    public static <T, S extends Enum<S>> Map<String, Object> of(
            Lifecycle<T, S> lifecycle, Stored<T, S> stored, Actor actor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", stored.id());
        json.put("state", stored.standing().state());
        json.put("version", stored.version());
        json.put("district", stored.district());
        json.putAll(Json.fields(stored.standing().thing()));
        if (!stored.standing().deadlines().isEmpty()) {
            json.put("deadlines", stored.standing().deadlines());
        }
        json.put("allowed", allowed(lifecycle, stored.standing().state(), actor));
        json.put("createdAt", stored.createdAt());
        json.put("updatedAt", stored.updatedAt());
        return json;
    }

    private static <S extends Enum<S>> Set<String> allowed(Lifecycle<?, S> lifecycle, S state, Actor actor) {
        Set<String> commands = new TreeSet<>();
        for (var row : lifecycle.table()) {
            if (row.from().contains(state.name())
                    && row.commandType() != Overdue.class
                    && actor.mayActAs(row.roles())) {
                commands.add(row.command());
            }
        }
        return commands;
    }
}

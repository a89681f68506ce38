package org.zhengan.runtime.web;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.zhengan.rules.Actor;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.runtime.store.Stored;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A thing as callers see it: its own fields beside id, state, version, clocks, and the commands open to the caller. */
final class ThingJson {

    private ThingJson() {}

    static <T, S extends Enum<S>> ObjectNode of(
            Lifecycle<T, S> lifecycle, Stored<T, S> stored, Actor actor, Locale locale) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("id", stored.id());
        json.put("state", stored.standing().state().name());
        json.put("version", stored.version());
        json.put("district", stored.district().name());
        json.setAll((ObjectNode) Json.tree(stored.standing().thing(), locale));
        if (!stored.standing().deadlines().isEmpty()) {
            json.set("deadlines", Json.tree(stored.standing().deadlines(), locale));
        }
        json.set("allowed", Json.tree(allowed(lifecycle, stored.standing().state(), actor)));
        json.set("createdAt", Json.tree(stored.createdAt()));
        json.set("updatedAt", Json.tree(stored.updatedAt()));
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

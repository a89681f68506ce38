package org.zhengan.testing.access;

import java.util.Set;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Access.Reach;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;

/**
 * A caller of the sweep.
 *
 * @param role the only one he holds; empty: none
 */
record Probe(String role, District district, String unit) {

    Caller of(LiveService service) {
        return service.of(district.name(), unit, roles().toArray(String[]::new));
    }

    /** Whether he may see what is {@code owner}'s. */
    boolean sees(Lifecycle<?, ?> lifecycle, Claim owner) {
        var reach = lifecycle.access().of(actor());
        boolean near =
                reach == Reach.ALL || (reach == Reach.OWN_UNIT && owner.unit().equals(unit));
        return near && district.covers(owner.district());
    }

    /** Whether his role may give {@code command} to anything at all. */
    boolean mayGive(Lifecycle<?, ?> lifecycle, String command) {
        return lifecycle.table().stream()
                .filter(row -> row.command().equals(command))
                .anyMatch(row -> actor().mayActAs(row.roles()));
    }

    /** What he would say is his; somebody of the city says so of a thing in {@code home}. */
    Claim claim(District home) {
        return new Claim(district == District.CITY ? home : district, unit);
    }

    private Actor actor() {
        return new Actor("tester", unit, district, roles());
    }

    private Set<String> roles() {
        return role.isEmpty() ? Set.of() : Set.of(role);
    }

    @Override
    public String toString() {
        return (role.isEmpty() ? "no role" : role) + " of " + unit + " in " + district;
    }
}

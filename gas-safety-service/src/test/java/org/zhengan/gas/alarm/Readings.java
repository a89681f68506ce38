package org.zhengan.gas.alarm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;

/** Readings of one sensor, as tests need them. */
record Readings(Instant at, int permille, @Nullable UserKind user, boolean linked, boolean crowded, boolean confined) {

    private static final Readings QUIET_HOME = new Readings(Story.START, 0, UserKind.RESIDENT, false, false, false);

    /** At a resident's without a cut-off: the level alone decides. */
    static Reading of(int permille) {
        return at(0, permille);
    }

    static Reading at(long seconds, int permille) {
        return home(seconds, permille).reading();
    }

    static Readings home(long seconds, int permille) {
        return new Readings(
                Story.START.plusSeconds(seconds),
                permille,
                QUIET_HOME.user,
                QUIET_HOME.linked,
                QUIET_HOME.crowded,
                QUIET_HOME.confined);
    }

    /** In a restaurant with a linked cut-off. */
    static Readings restaurant(long seconds, int permille) {
        return new Readings(Story.START.plusSeconds(seconds), permille, UserKind.NON_RESIDENT, true, false, false);
    }

    Readings withoutCutoff() {
        return new Readings(at, permille, user, false, crowded, confined);
    }

    Readings whereCrowded() {
        return new Readings(at, permille, user, linked, true, confined);
    }

    Reading reading() {
        return new Reading(
                "S-1",
                at,
                permille,
                District.JINSHUI,
                user,
                linked,
                GasKind.METHANE,
                crowded,
                confined,
                "U-1",
                null,
                "经三路1号",
                "华润燃气",
                "HUARUN",
                null,
                null);
    }
}

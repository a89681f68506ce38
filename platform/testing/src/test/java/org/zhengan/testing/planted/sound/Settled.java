package org.zhengan.testing.planted.sound;

import org.zhengan.rules.District;

/** A sound record; {@code settle} and {@code Settled} only begin like a setter. */
record Settled(District district) {

    private static final int MOST = 3;

    Settled settle() {
        return this;
    }

    int most() {
        return MOST;
    }
}

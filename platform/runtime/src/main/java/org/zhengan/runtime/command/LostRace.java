package org.zhengan.runtime.command;

/** Somebody else wrote first; whoever lost loads and decides again. */
final class LostRace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostRace() {
        super(null, null, false, false);
    }
}

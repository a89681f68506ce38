package org.zhengan.testing.planted.names;

/** Manages, it says. */
record LampManager(String value) {

    /** Helps, it says. */
    record Helper(String value) {}
}

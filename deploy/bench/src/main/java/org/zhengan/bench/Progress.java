package org.zhengan.bench;

/** Tells whoever waits how far it is, beside the results. */
final class Progress {

    private Progress() {}

    static void say(String what) {
        System.err.println("deploy/bench: " + what);
    }
}

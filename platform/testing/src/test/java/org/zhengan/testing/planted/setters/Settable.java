package org.zhengan.testing.planted.setters;

/** Can be set. */
final class Settable {

    private int watts;

    void setWatts(int watts) {
        this.watts = watts;
    }

    int watts() {
        return watts;
    }
}

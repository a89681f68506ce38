package org.zhengan.gateway.stream;

/** What can happen on the way to a subscriber: something arrives, it is placed, or time passes. */
sealed interface Signal permits Arrival, Signal.Placed, Signal.Tick {

    /** The subscriber's place is known from here on. */
    record Placed(Position position) implements Signal {}

    /** Time for a sign of life. */
    enum Tick implements Signal {
        OPENED("open"),
        HEARTBEAT("heartbeat");

        private final String comment;

        Tick(String comment) {
            this.comment = comment;
        }

        String comment() {
            return comment;
        }
    }
}

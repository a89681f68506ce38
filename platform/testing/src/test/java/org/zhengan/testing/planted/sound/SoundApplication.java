package org.zhengan.testing.planted.sound;

import java.time.Clock;
import org.junit.jupiter.api.Tag;

/** The class a service is started by: the one that may know more, and that makes the clock. */
@Tag("planted")
record SoundApplication(Clock clock) {

    SoundApplication() {
        this(Clock.systemUTC());
    }
}

package org.zhengan.testing.planted.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Asks the clock in four ways. */
record AsksTheClock(Supplier<LocalDate> today) {

    AsksTheClock() {
        this(LocalDate::now);
    }

    long age(Instant since) {
        return Instant.now().getEpochSecond() - since.getEpochSecond() + System.currentTimeMillis() + System.nanoTime();
    }
}

package org.zhengan.rules;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** Makes UUIDv7 ids: time-ordered, so that neighbours in time are neighbours in a store's tree. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new id. */
    public static String next() {
        return GENERATOR.generate().toString();
    }
}

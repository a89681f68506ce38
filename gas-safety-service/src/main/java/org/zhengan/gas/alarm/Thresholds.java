package org.zhengan.gas.alarm;

import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Settings;

/** The levels, in permille of the lower explosive limit, at which severity begins and rises. */
record Thresholds(int minor, int major, int critical) {

    Thresholds {
        if (minor < 1 || major <= minor || critical <= major) {
            throw InvalidValue.of(
                    "/config", "thresholds-not-ascending", "报警阈值应当依次升高", "the thresholds of severity must ascend");
        }
    }

    static Thresholds of(Settings settings) {
        return new Thresholds(
                settings.get(LeakSettings.MINOR),
                settings.get(LeakSettings.MAJOR),
                settings.get(LeakSettings.CRITICAL));
    }
}

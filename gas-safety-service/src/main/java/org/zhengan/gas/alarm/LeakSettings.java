package org.zhengan.gas.alarm;

import java.util.List;
import org.zhengan.gas.GasPolicies;
import org.zhengan.rules.Setting;

/** What the city may set about leak alarms. */
public final class LeakSettings {

    /** Permille of the lower explosive limit from which there is an alarm. */
    public static final Setting<Integer> MINOR = new Setting<>("leak.minor", Integer.class, 50, GasPolicies.THRESHOLDS);

    /** Permille of the lower explosive limit from which an alarm is major. */
    public static final Setting<Integer> MAJOR =
            new Setting<>("leak.major", Integer.class, 200, GasPolicies.THRESHOLDS);

    /** Permille of the lower explosive limit from which an alarm is critical. */
    public static final Setting<Integer> CRITICAL =
            new Setting<>("leak.critical", Integer.class, 500, GasPolicies.THRESHOLDS);

    /** Seconds within which a cut-off confirms that it closed. */
    public static final Setting<Integer> CONFIRM_SECONDS =
            new Setting<>("cutoff.confirmSeconds", Integer.class, 30, GasPolicies.CUT_OFF);

    static final List<Setting<?>> THRESHOLDS = List.of(MINOR, MAJOR, CRITICAL);

    private LeakSettings() {}
}

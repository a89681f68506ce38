package org.zhengan.gas.alarm;

import java.util.EnumSet;
import java.util.Set;

/** Where a leak alarm stands (报警状态). */
public enum AlarmState {
    RAISED,
    ACKNOWLEDGED,
    DISPATCHED,
    ON_SITE,
    CLEARED,
    FALSE_ALARM;

    /** The states of an alarm that is not over. */
    static final Set<AlarmState> OPEN = Set.copyOf(EnumSet.range(RAISED, ON_SITE));
}

package org.zhengan.vaccine.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.City;
import org.zhengan.vaccine.grade.Grade;

/** When the next follow-up is due (续报到期), counted from a report through changes of level and dates missed. */
public final class FollowUpTurns {

    private static final int DAY = 1;
    private static final int THREE_DAYS = 3;

    private final List<LevelSince> levels;
    private final FollowUpMode mode;

    /** @param levels at least one */
    public FollowUpTurns(List<LevelSince> levels, FollowUpMode mode) {
        this.levels =
                levels.stream().sorted(Comparator.comparing(LevelSince::from)).toList();
        this.mode = mode;
    }

    /**
     * What a report is followed by.
     *
     * @param due    when the next is due; absent once the duty has ended
     * @param missed when others were due and did not come
     */
    public record Turn(@Nullable Instant due, List<Instant> missed, Set<Basis> basis) {

        /** The first that was due after the report, whether it was missed or not. */
        public @Nullable Instant firstDue() {
            return missed.isEmpty() ? due : missed.get(0);
        }
    }

    /** What follows a report of {@code last} when no other came up to {@code until}. */
    public Turn after(Instant last, Instant until) {
        var level = levelAt(last);
        var changes = levels.stream()
                .filter(each -> each.from().isAfter(last) && !each.from().isAfter(until))
                .toList();
        List<Instant> missed = new ArrayList<>();
        Set<Basis> basis = new LinkedHashSet<>();
        var due = dueFrom(last, level, basis);
        for (int next = 0; ; ) {
            boolean changesNext = next < changes.size()
                    && (due == null || !changes.get(next).from().isAfter(due));
            if (changesNext) {
                var change = changes.get(next++);
                level = change.level();
                due = afterChange(last, change, basis);
            } else if (due != null && due.isBefore(until)) {
                missed.add(due);
                basis.add(ReportRules.MISSED);
                due = dueFrom(due, level, basis);
            } else {
                return new Turn(due, List.copyOf(missed), basis);
            }
        }
    }

    private @Nullable Instant afterChange(Instant last, LevelSince change, Set<Basis> basis) {
        var due = dueFrom(last, change.level(), basis);
        if (due == null) {
            return null;
        }
        basis.add(ReportRules.CHANGED);
        var floor =
                switch (mode) {
                    case CALENDAR_DAYS -> City.endOf(City.dateOf(change.from()));
                    case ROLLING_HOURS -> change.from();
                };
        return due.isBefore(floor) ? floor : due;
    }

    private @Nullable Instant dueFrom(Instant from, Grade level, Set<Basis> basis) {
        int days = daysOf(level);
        if (days == 0) {
            basis.add(ReportRules.LAPSED);
            return null;
        }
        basis.add(days == DAY ? ReportRules.DAILY : ReportRules.EVERY_THREE_DAYS);
        return switch (mode) {
            case CALENDAR_DAYS -> City.endOf(City.dateOf(from).plusDays(days));
            case ROLLING_HOURS -> from.plus(Duration.ofDays(days));
        };
    }

    /** Days between two reports at {@code level}; 0 where none are due. */
    public static int daysOf(Grade level) {
        return switch (level) {
            case I, II -> DAY;
            case III, IV -> THREE_DAYS;
            case NONE -> 0;
        };
    }

    private Grade levelAt(Instant at) {
        return levels.stream()
                .filter(each -> !each.from().isAfter(at))
                .reduce((earlier, later) -> later)
                .orElse(levels.get(0))
                .level();
    }
}

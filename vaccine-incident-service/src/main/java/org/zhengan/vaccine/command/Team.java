package org.zhengan.vaccine.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.incident.OnSiteMode;

/**
 * A body of command (指挥机构、工作组、专家组), with who has held its posts and what is missing of it.
 *
 * @param incidentId absent where it stands without one
 * @param mode       how an on-site command was set up
 * @param missing    places nobody held on {@code asOf}, the day it was last changed
 */
public record Team(
        @Label("类别") TeamKind kind,
        @Label("辖区") District district,
        @Label("事件") @Nullable String incidentId,
        @Label("成立方式") @Nullable OnSiteMode mode,
        @Label("任职") List<Seat> seats,
        @Label("缺员") List<String> missing,
        @Label("截至") LocalDate asOf,
        @Label("论证结论") @Nullable PanelConclusion conclusion) {

    public Team {
        seats = List.copyOf(seats);
        missing = List.copyOf(missing);
    }

    static Team formed(
            TeamKind kind, District district, @Nullable String incidentId, List<Seat> seats, LocalDate today) {
        return new Team(kind, district, incidentId, null, List.of(), List.of(), today, null).amended(seats, today);
    }

    Team inMode(OnSiteMode how) {
        return new Team(kind, district, incidentId, how, seats, missing, asOf, conclusion);
    }

    /** Seats told anew take the place of what they were; what was held stays on record. */
    Team amended(List<Seat> told, LocalDate today) {
        List<Seat> all = new ArrayList<>(seats);
        all.removeIf(seat -> told.stream().anyMatch(seat::isSameAs));
        all.addAll(told);
        return new Team(kind, district, incidentId, mode, all, missing(kind, all, today), today, conclusion);
    }

    Team concluded(PanelConclusion found) {
        return new Team(kind, district, incidentId, mode, seats, missing, asOf, found);
    }

    /** What {@code seats} leave unfilled of {@code kind} on {@code day}. */
    static List<String> missing(TeamKind kind, List<Seat> seats, LocalDate day) {
        return kind.missing(seats.stream().filter(seat -> seat.isHeldOn(day)).toList());
    }
}

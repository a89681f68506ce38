package org.zhengan.vaccine.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.response.Texts;

/**
 * Who holds which post from when to when (任职). Named by office or number, never by a person's name.
 *
 * @param office such as "deputy mayor in charge", or an expert's number
 * @param to     the last day; open when absent
 */
public record Seat(
        @Label("职务") Post post,
        @Label("单位") Department department,
        @Label("职位或专家编号") String office,
        @Label("自") LocalDate from,
        @Label("至") @Nullable LocalDate to) {

    public Seat {
        new Checks()
                .text("office", office, Texts.SHORT)
                .inOrder("to", from, to, "任职截止不得早于起始", "a post does not end before it begins")
                .end();
    }

    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether {@code other} is the same post of the same holder from the same day, told anew. */
    boolean isSameAs(Seat other) {
        return post == other.post
                && department == other.department
                && office.equals(other.office)
                && from.equals(other.from);
    }
}

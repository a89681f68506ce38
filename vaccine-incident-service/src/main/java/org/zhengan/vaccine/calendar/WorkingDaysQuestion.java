package org.zhengan.vaccine.calendar;

import java.time.LocalDate;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** From which day, and how many working days (工作日). */
public record WorkingDaysQuestion(@Label("起始日期") LocalDate from, @Label("工作日数") int days) {

    private static final int MOST = 5000;

    public WorkingDaysQuestion {
        new Checks().within("days", days, 0, MOST).end();
    }
}

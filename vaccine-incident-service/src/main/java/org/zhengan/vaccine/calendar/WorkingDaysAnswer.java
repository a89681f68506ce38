package org.zhengan.vaccine.calendar;

import java.time.LocalDate;

/** The day on which a term of working days ends (到期日). */
public record WorkingDaysAnswer(LocalDate due) {}

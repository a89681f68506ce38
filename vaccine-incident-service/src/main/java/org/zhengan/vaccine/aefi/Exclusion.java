package org.zhengan.vaccine.aefi;

import java.time.LocalDate;

/** Why a case was ruled out (排除) and on which day; it leaves every count. */
public record Exclusion(String reason, LocalDate on) {}

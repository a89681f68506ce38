package org.zhengan.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A policy document (政策文件) as published in the gazette, with its days in force. */
public record PolicyDocument(
        String number, Text title, LocalDate issuedOn, LocalDate inForceFrom, @Nullable LocalDate repealedOn) {

    /** Whether the document binds on {@code day}; the day of repeal is the first day it no longer does. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (repealedOn == null || day.isBefore(repealedOn));
    }

    /** The clause {@code number} of this document. */
    public Clause clause(String number, String zh, String en) {
        return new Clause(this, number, new Text(zh, en));
    }
}

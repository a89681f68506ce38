package org.zhengan.vaccine.duty;

import java.time.Instant;
import org.zhengan.rules.District;
import org.zhengan.vaccine.grade.Grade;

/** What becomes known of an incident; all of it from events. */
public final class KnownCommands {

    private KnownCommands() {}

    /** A unit has learned of it and owes reports. */
    public record NoteSubject(String incidentId, District district, String by, Instant learnedAt) {}

    /**
     * It has a grade, or the response a level.
     *
     * @param at         when the facts that give the grade were learned, or when the level was decided
     * @param ofResponse whether it is the level of the response
     */
    public record NoteLevel(String incidentId, District district, Grade level, Instant at, boolean ofResponse) {}

    /** Its handling has ended. */
    public record NoteEnd(String incidentId, Instant at) {}

    /** It was no incident. */
    public record NoteDismissal(String incidentId, Instant at) {}
}

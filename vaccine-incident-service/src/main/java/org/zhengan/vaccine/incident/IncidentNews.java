package org.zhengan.vaccine.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.programme.Reaction;
import org.zhengan.rules.programme.Received;
import org.zhengan.vaccine.aftermath.AftermathState;
import org.zhengan.vaccine.incident.IncidentCommands.NoteAftermath;
import org.zhengan.vaccine.incident.IncidentCommands.NoteVaccineCaused;

/** What other things of ours make an incident do: its aftermath, and cases diagnosed as caused by the vaccine. */
public final class IncidentNews {

    private static final Set<String> VACCINE_CAUSED = Set.of("ABNORMAL_REACTION", "QUALITY_ACCIDENT");

    /** The reactions; the aftermath is told of whatever it comes to. */
    public static final List<Reaction<?, ?>> REACTIONS = List.of(
            aftermath("vaccine.aftermath.drafted"),
            aftermath("vaccine.aftermath.found-unneeded"),
            aftermath("vaccine.aftermath.approved"),
            aftermath("vaccine.aftermath.execution-started"),
            aftermath("vaccine.aftermath.completed"),
            Reaction.on("vaccine.aefi.diagnosed", Diagnosed.class)
                    .when(news -> VACCINE_CAUSED.contains(news.data().diagnosis()))
                    .run(VaccineIncidents.LIFECYCLE, NoteVaccineCaused.class, IncidentNews::caused));

    private IncidentNews() {}

    /** What we read of an aftermath. */
    public record Aftermath(String incidentId, String aftermathId, AftermathState state) {}

    /** What we read of a case. */
    public record Diagnosed(@Nullable String diagnosis, @Nullable String incidentId) {}

    private static Reaction<Aftermath, NoteAftermath> aftermath(String type) {
        return Reaction.on(type, Aftermath.class)
                .run(
                        VaccineIncidents.LIFECYCLE,
                        NoteAftermath.class,
                        news -> new NoteAftermath(
                                news.data().incidentId(),
                                news.data().aftermathId(),
                                news.data().state()));
    }

    /** A case that belongs to no incident addresses none. */
    private static NoteVaccineCaused caused(Received<Diagnosed> news) {
        var incident = news.data().incidentId();
        return new NoteVaccineCaused(incident == null ? "" : incident);
    }
}

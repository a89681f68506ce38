package org.zhengan.vaccine.command;

import java.util.List;
import org.zhengan.rules.programme.Reaction;
import org.zhengan.vaccine.command.TeamCommands.Establish;
import org.zhengan.vaccine.incident.OnSiteMode;

/** What incidents make the bodies of command do. */
public final class CommandNews {

    /** The reactions. */
    public static final List<Reaction<?, ?>> REACTIONS =
            List.of(Reaction.on("vaccine.onsite-command.established", Established.class)
                    .run(
                            Teams.ONSITE_COMMANDS,
                            Establish.class,
                            news -> new Establish(
                                    news.data().incidentId(),
                                    news.district(),
                                    news.data().mode())));

    private CommandNews() {}

    /** What we read of an incident whose on-site command is set up. */
    public record Established(String incidentId, OnSiteMode mode) {}
}

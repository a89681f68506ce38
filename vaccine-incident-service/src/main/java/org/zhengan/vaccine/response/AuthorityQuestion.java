package org.zhengan.vaccine.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.grade.Grade;

/**
 * Who wants to give which command about an incident.
 *
 * @param adminUnits the counties it touches
 */
public record AuthorityQuestion(
        @Label("事件级别") Grade grade,
        @Label("涉及区县") List<District> adminUnits,
        @Label("机构") Body actor,
        @Label("已有县级建议") @Nullable Boolean proposalRecorded,
        @Label("命令") Command command) {

    /** What it wants to do. */
    public enum Command {
        START_RESPONSE,
        RAISE,
        LOWER,
        TERMINATE,
        SET_UP_ONSITE_COMMAND,
        PROPOSE_LEVEL_IV
    }

    public AuthorityQuestion {
        Counties.check(new Checks(), "adminUnits", adminUnits).end();
        adminUnits = List.copyOf(adminUnits);
    }

    boolean isProposed() {
        return Boolean.TRUE.equals(proposalRecorded);
    }
}

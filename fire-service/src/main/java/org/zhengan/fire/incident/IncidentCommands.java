package org.zhengan.fire.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;

/** What may be done about an incident. */
public final class IncidentCommands {

    private static final int LONGEST = 200;

    private IncidentCommands() {}

    /** The fire agency registers an incident that did not come to it as an event. */
    public record Register(
            @Label("警情类别") Kind kind,
            @Label("发生时间") Instant occurredAt,
            @Label("报警人") String reportedBy,
            @Label("辖区") District district,
            @Label("地址") String address,
            @Label("涉及燃气") boolean gasRelated,
            @Label("关联报警") @Nullable String correlationId) {
        public Register {
            new Checks()
                    .that(
                            kind == Kind.GAS_EMERGENCY,
                            "kind",
                            "not-served-yet",
                            "火灾警情的登记尚未开通",
                            "incidents of this kind cannot be registered yet")
                    .text("reportedBy", reportedBy, LONGEST)
                    .text("address", address, LONGEST)
                    .text("correlationId", correlationId, LONGEST)
                    .end();
        }
    }

    /** A leak alarm became critical. */
    public record OpenForAlarm(String alarmId, Instant criticalAt, District district, @Nullable String address) {}

    /** The gas service tells that the leak is over. */
    public record ProposeClosing(String alarmId, String reason, AlarmState alarmState, Instant at) {}

    /** The gas service tells that the leak is back. */
    public record WithdrawProposal(String alarmId) {}

    /** The crew reports that it burns. */
    public record ConfirmFire() {}

    /**
     * The crew goes home.
     *
     * @param leakEnded whether the crew itself found the leak ended; not needed where a closing proposal stands
     */
    public record Close(@Label("原因") String reason, @Label("现场确认泄漏结束") @Nullable Boolean leakEnded) {
        public Close {
            new Checks().text("reason", reason, LONGEST).end();
        }
    }
}

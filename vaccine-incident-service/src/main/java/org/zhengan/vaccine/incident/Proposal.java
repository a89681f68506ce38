package org.zhengan.vaccine.incident;

import java.time.Instant;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;

/** The proposal of county market supervision to start level IV (县级启动建议), 4.3. */
public record Proposal(
        @Label("建议区县") District county, @Label("建议人") String by, @Label("时间") Instant at, @Label("理由") String reason) {}

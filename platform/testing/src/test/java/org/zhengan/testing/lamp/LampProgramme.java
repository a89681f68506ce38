package org.zhengan.testing.lamp;

import java.util.List;
import org.zhengan.rules.Text;
import org.zhengan.rules.programme.Coverage;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.rules.programme.Programme;

/** Street lamps as a programme. Apart from its clauses, because the lifecycle cites those and the programme keeps it. */
public final class LampProgramme {

    /** The programme. */
    public static final Programme PROGRAMME = covering(LampPolicies.CLAUSES);

    private LampProgramme() {}

    /** The programme with other coverage, for tests that plant a fault. */
    public static Programme covering(List<Coverage> clauses) {
        return Programme.of("light", new Text("路灯", "Street lamps"), List.of(LampPolicies.DOCUMENT), clauses)
                .keeping(Ledger.of(Lamp.LIFECYCLE, "street-lamps"));
    }
}

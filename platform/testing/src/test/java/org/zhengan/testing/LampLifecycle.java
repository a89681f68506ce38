package org.zhengan.testing;

import java.util.List;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.lamp.Lamp;

/** Lamps held to the lifecycle contract; the tests plant faults in it. */
abstract class LampLifecycle extends LifecycleContract<Lamp, Lamp.State> {

    @Override
    protected Lifecycle<Lamp, Lamp.State> lifecycle() {
        return Lamp.LIFECYCLE;
    }

    @Override
    protected Lamp thing(Lamp.State state) {
        return new Lamp("P-1", 60);
    }

    @Override
    protected List<?> commands() {
        return List.of(new Lamp.PutUp("P-1", 60), new Lamp.ReportDark(), new Lamp.Mend(100), new Lamp.Remove());
    }
}

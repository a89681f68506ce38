package org.zhengan.runtime.imports;

import org.zhengan.rules.District;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Lifecycle;

/** A meter that adds up what is read of it: a thing that rows change as well as start. */
record Meter(String meterNo, long sum, int readings) {

    enum State {
        RUNNING
    }

    record Read(String meterNo, long amount) {}

    static final Lifecycle<Meter, State> LIFECYCLE = Lifecycle.of(
                    "market", "meter", new Text("表具", "Meter"), Meter.class, State.class)
            .in(meter -> District.JINSHUI)
            .unique("meterNo", Meter::meterNo)
            .addressed(Read.class, "meterNo", Read::meterNo)
            .on(Read.class)
            .starts(State.RUNNING)
            .by("MARKET")
            .making(attempt ->
                    new Meter(attempt.command().meterNo(), attempt.command().amount(), 1))
            .under(Stall.LARGEST)
            .on(Read.class)
            .from(State.RUNNING)
            .by("MARKET")
            .making(attempt -> new Meter(
                    attempt.command().meterNo(),
                    attempt.thing().sum() + attempt.command().amount(),
                    attempt.thing().readings() + 1))
            .under(Stall.LARGEST)
            .build();
}

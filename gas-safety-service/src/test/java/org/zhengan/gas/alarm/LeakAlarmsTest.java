package org.zhengan.gas.alarm;

import java.util.List;
import org.zhengan.gas.alarm.LeakCommands.Acknowledge;
import org.zhengan.gas.alarm.LeakCommands.Arrive;
import org.zhengan.gas.alarm.LeakCommands.Clear;
import org.zhengan.gas.alarm.LeakCommands.ClearRemote;
import org.zhengan.gas.alarm.LeakCommands.CutoffResult;
import org.zhengan.gas.alarm.LeakCommands.Dispatch;
import org.zhengan.gas.alarm.LeakCommands.MarkFalse;
import org.zhengan.gas.alarm.LeakCommands.NoteFireIncident;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.LifecycleContract;

class LeakAlarmsTest extends LifecycleContract<LeakAlarm, AlarmState> {

    /** One sample of every command, and of a reading also one that is worth no alarm. */
    static final List<?> COMMANDS = List.of(
            Readings.at(60, 40),
            Readings.at(60, 600),
            new CutoffResult(CutoffResult.Outcome.CONFIRMED, Story.START),
            new Acknowledge(),
            new Dispatch("crew-7"),
            new Arrive(),
            new Clear(Cause.LEAK, 0),
            new MarkFalse(Cause.TEST, 0),
            new ClearRemote(Cause.OTHER),
            new NoteFireIncident("alarm-1", "i-1", true));

    @Override
    protected Lifecycle<LeakAlarm, AlarmState> lifecycle() {
        return LeakAlarms.LIFECYCLE;
    }

    @Override
    protected LeakAlarm thing(AlarmState state) {
        return Story.in(state, 60).alarm();
    }

    @Override
    protected List<Deadline> deadlines(AlarmState state) {
        return Story.in(state, 60).clocks();
    }

    @Override
    protected String unit() {
        return "HUARUN";
    }

    @Override
    protected List<?> commands() {
        return COMMANDS;
    }
}

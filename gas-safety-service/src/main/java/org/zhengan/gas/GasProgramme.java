package org.zhengan.gas;

import java.util.List;
import java.util.stream.Stream;
import org.zhengan.gas.alarm.FireNews;
import org.zhengan.gas.alarm.LeakAlarms;
import org.zhengan.gas.alarm.LeakResponseEvaluation;
import org.zhengan.gas.alarm.LeakSettings;
import org.zhengan.gas.alarm.LeakSeverityEvaluation;
import org.zhengan.rules.Text;
import org.zhengan.rules.programme.Coverage;
import org.zhengan.rules.programme.Programme;
import org.zhengan.rules.programme.Reaction;

/** The gas-safety service, described whole. */
public final class GasProgramme {

    /** What the platform serves. */
    public static final Programme PROGRAMME = Programme.of(
                    "gas", new Text("燃气安全", "Gas safety"), GasDocuments.ALL, coverage())
            .keeping(LeakAlarms.LEDGER)
            .deciding(new LeakSeverityEvaluation(), new LeakResponseEvaluation())
            .reacting(FireNews.REACTIONS.toArray(Reaction[]::new))
            .configuredBy(LeakSettings.MINOR, LeakSettings.MAJOR, LeakSettings.CRITICAL, LeakSettings.CONFIRM_SECONDS);

    private GasProgramme() {}

    private static List<Coverage> coverage() {
        return Stream.of(OldPipeClauses.COVERAGE, BottledGasClauses.COVERAGE, DeviceClauses.COVERAGE)
                .flatMap(List::stream)
                .toList();
    }
}

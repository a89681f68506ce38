package org.zhengan.vaccine.response;

import static org.zhengan.vaccine.response.LevelConditions.holds;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Label;
import org.zhengan.rules.Rule;

/** A response ends once the cause is found, and the hazard eliminated or the handling finished (响应终止条件), 4.4.4. */
public final class Ended implements Rule<Ended.Conditions> {

    /** What is found; absent does not hold. */
    public record Conditions(
            @Label("原因已查清") @Nullable Boolean causeFound,
            @Label("隐患已消除") @Nullable Boolean hazardEliminated,
            @Label("处置已结束") @Nullable Boolean handlingFinished) {}

    @Override
    public Basis basis() {
        return ResponseRules.MAY_END;
    }

    @Override
    public Finding check(Conditions found) {
        if (!holds(found.causeFound())) {
            return breached("cause-not-found", "事件原因尚未查清", "the cause is not found yet");
        }
        return holds(found.hazardEliminated()) || holds(found.handlingFinished())
                ? met()
                : breached(
                        "hazard-remains", "隐患尚未消除，处置亦未结束", "the hazard is not eliminated, nor the handling finished");
    }
}

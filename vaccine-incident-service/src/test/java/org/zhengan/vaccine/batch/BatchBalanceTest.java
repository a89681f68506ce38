package org.zhengan.vaccine.batch;

import static org.zhengan.vaccine.batch.BatchBalance.Result.BALANCED;
import static org.zhengan.vaccine.batch.BatchBalance.Result.DISCREPANCY;

import java.util.List;
import org.zhengan.rules.Evaluation;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.batch.BatchBalance.Balances;
import org.zhengan.vaccine.batch.BatchBalance.Question;
import org.zhengan.vaccine.batch.BatchBalance.Totals;
import org.zhengan.vaccine.batch.BatchBalance.UnitBalance;

class BatchBalanceTest extends EvaluationContract<Question, Balances> {

    @Override
    protected Evaluation<Question, Balances> evaluation() {
        return new BatchBalance();
    }

    @Override
    protected List<Asked<Question>> table() {
        return List.of(
                asked("all accounted for", row("A", 100, 40))
                        .answers("perUnit", List.of(new UnitBalance("A", 0, BALANCED)))
                        .answers("totals", new Totals(100, 50, 5, 3, 2, 40, 0, BALANCED)),
                asked("one missing", row("A", 100, 39))
                        .answers("perUnit", List.of(new UnitBalance("A", 1, DISCREPANCY)))
                        .answers("totals", new Totals(100, 50, 5, 3, 2, 39, 1, DISCREPANCY)),
                asked("one too many", row("A", 100, 41))
                        .answers("perUnit", List.of(new UnitBalance("A", -1, DISCREPANCY))),
                asked("two that cancel each other out", row("A", 100, 39), row("B", 100, 41))
                        .answers(
                                "perUnit",
                                List.of(new UnitBalance("A", 1, DISCREPANCY), new UnitBalance("B", -1, DISCREPANCY)))
                        .answers("totals", new Totals(200, 100, 10, 6, 4, 80, 0, BALANCED)),
                asked("nothing").answers("totals", new Totals(0, 0, 0, 0, 0, 0, 0, BALANCED)));
    }

    private static Asked<Question> asked(String name, Stock... rows) {
        return Asked.of(name, new Question(List.of(rows))).by("VAC-2.2.2-3");
    }

    private static Stock row(String unit, long received, long onHand) {
        return new Stock(unit, null, received, 50, 5, 3, 2, onHand, null);
    }
}

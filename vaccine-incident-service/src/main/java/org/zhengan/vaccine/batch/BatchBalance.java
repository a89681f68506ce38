package org.zhengan.vaccine.batch;

import java.util.List;
import java.util.function.ToLongFunction;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Label;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/** Whether the doses of a lot are accounted for, unit by unit and in sum (流向汇总), 2.2.2(3). */
public final class BatchBalance implements Evaluation<BatchBalance.Question, BatchBalance.Balances> {

    private static final int MOST = 2000;

    /** The ledgers of the units that hold or held the lot. */
    public record Question(@Label("单位台账") List<Stock> rows) {
        public Question {
            rows = List.copyOf(rows);
            new Checks().within("rows", rows.size(), 0, MOST).end();
        }
    }

    /** What a ledger comes to. */
    public enum Result {
        BALANCED,
        DISCREPANCY;

        static Result of(long difference) {
            return difference == 0 ? BALANCED : DISCREPANCY;
        }
    }

    /** One unit: above zero doses are missing, below zero there are some that nobody can explain. */
    public record UnitBalance(String unit, long difference, Result result) {
        static UnitBalance of(Stock row) {
            return new UnitBalance(row.unit(), row.difference(), Result.of(row.difference()));
        }
    }

    /** All units together; differences of two units may cancel each other out here, so each is shown by itself too. */
    public record Totals(
            long receivedQty,
            long usedQty,
            long wastedQty,
            long returnedQty,
            long sealedQty,
            long onHandQty,
            long difference,
            Result result) {}

    /** The answer. */
    public record Balances(List<UnitBalance> perUnit, Totals totals) {}

    @Override
    public String name() {
        return "batch-balance";
    }

    @Override
    public Text summary() {
        return new Text("涉事批号在各单位的数量是否齐平", "Whether the doses of a lot are accounted for in each unit");
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<Balances> answer() {
        return Balances.class;
    }

    @Override
    public List<Basis> rules() {
        return List.of(BatchRules.BALANCE);
    }

    @Override
    public Answer<Balances> decide(Question question, Settings settings) {
        var rows = question.rows();
        var difference = sum(rows, Stock::difference);
        var totals = new Totals(
                sum(rows, Stock::receivedQty),
                sum(rows, Stock::usedQty),
                sum(rows, Stock::wastedQty),
                sum(rows, Stock::returnedQty),
                sum(rows, Stock::sealedQty),
                sum(rows, Stock::onHandQty),
                difference,
                Result.of(difference));
        return Answer.of(new Balances(rows.stream().map(UnitBalance::of).toList(), totals), BatchRules.BALANCE);
    }

    private static long sum(List<Stock> rows, ToLongFunction<Stock> of) {
        return rows.stream().mapToLong(of).sum();
    }
}

package org.zhengan.bench;

import static org.zhengan.bench.Quantity.P50;
import static org.zhengan.bench.Quantity.P99;
import static org.zhengan.bench.Quantity.RATE;
import static org.zhengan.bench.Quantity.READY;
import static org.zhengan.bench.Quantity.RESIDENT;
import static org.zhengan.bench.Verdict.Bound.AT_LEAST;
import static org.zhengan.bench.Verdict.Bound.AT_MOST;

import java.util.List;

/** What the suite promises, as ratios to its parts; see the README for what each means. */
record Targets(Board board) {

    /** What creates per second would be if they cost exactly the sum of their parts. */
    double ceiling() {
        return 1
                / (1 / rate(Subject.BARE_CREATE)
                        + 1 / rate(Subject.INSERT)
                        + 1 / rate(Subject.PULL)
                        + 1 / rate(Subject.PRODUCE));
    }

    List<Verdict> verdicts() {
        double direct = rate(Subject.DIRECT_64);
        return List.of(
                new Verdict("durable create / ceiling", direct / ceiling(), AT_LEAST, 0.80),
                new Verdict(
                        "through the gateway / direct, 64 clients", rate(Subject.GATEWAY_64) / direct, AT_LEAST, 0.60),
                new Verdict(
                        "gateway adds to p50 at 1 client, ms",
                        board.median(Subject.GATEWAY_1, P50) - board.median(Subject.DIRECT_1, P50),
                        AT_MOST,
                        2.5),
                new Verdict("evaluation / bare", rate(Subject.GRADE) / rate(Subject.BARE_GRADE), AT_LEAST, 0.75),
                new Verdict(
                        "event p99 / Kafka p99, each at half load",
                        board.median(Subject.EVENT_HALF, P99) / board.median(Subject.PRODUCE_HALF, P99),
                        AT_MOST,
                        5),
                new Verdict(
                        "list p50, largest / smallest ledger",
                        board.median(Subject.LIST_LARGE, P50) / board.median(Subject.LIST_SMALL, P50),
                        AT_MOST,
                        1.3),
                new Verdict("second start, s", board.median(Subject.START, READY), AT_MOST, 20),
                new Verdict("suite when ready, MB", board.median(Subject.START, RESIDENT), AT_MOST, 1000));
    }

    private double rate(Subject subject) {
        return board.median(subject, RATE);
    }
}

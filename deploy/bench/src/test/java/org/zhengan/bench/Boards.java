package org.zhengan.bench;

import static org.zhengan.bench.Quantity.P50;
import static org.zhengan.bench.Quantity.P99;
import static org.zhengan.bench.Quantity.RATE;
import static org.zhengan.bench.Quantity.READY;
import static org.zhengan.bench.Quantity.RESIDENT;

/** Boards filled in for tests. */
final class Boards {

    private Boards() {}

    /** Every part does 4,000 a second, so that the ceiling is 1,000; every target is just met. */
    static Board allJustMet() {
        var board = new Board();
        board.add(Subject.BARE_CREATE, RATE, 4_000);
        board.add(Subject.INSERT, RATE, 4_000);
        board.add(Subject.PULL, RATE, 4_000);
        board.add(Subject.PRODUCE, RATE, 4_000);
        board.add(Subject.DIRECT_64, RATE, 800);
        board.add(Subject.GATEWAY_64, RATE, 480);
        board.add(Subject.DIRECT_1, P50, 4.0);
        board.add(Subject.GATEWAY_1, P50, 6.5);
        board.add(Subject.BARE_GRADE, RATE, 4_000);
        board.add(Subject.GRADE, RATE, 3_000);
        board.add(Subject.PRODUCE_HALF, P99, 5);
        board.add(Subject.EVENT_HALF, P99, 25);
        board.add(Subject.LIST_SMALL, P50, 10);
        board.add(Subject.LIST_LARGE, P50, 13);
        board.add(Subject.START, READY, 20);
        board.add(Subject.START, RESIDENT, 1_000);
        return board;
    }
}

package org.zhengan.bench;

import java.nio.file.Path;

/** Starts the suite on the same data again and again, as its user does. */
final class StartUps {

    private StartUps() {}

    static void measure(Options options, Path data, Board board) {
        for (int start = 0; start <= options.rounds(); start++) {
            try (var suite = Suite.start(options, data)) {
                // The first start makes the folder, the topics and the indexes.
                if (start > 0) {
                    board.add(Subject.START, Quantity.READY, suite.took().toMillis() / 1e3);
                    board.add(Subject.START, Quantity.RESIDENT, suite.residentBytes() / 1e6);
                }
            }
        }
    }
}

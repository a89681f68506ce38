package org.zhengan.bench;

import static org.zhengan.bench.Quantity.RATE;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One round of everything that has a rate: parts and whole in turns, so that a noisy moment hits both. */
final class Rates {

    private final Options options;
    private final Suite suite;
    private final Calls calls;
    private final Questions questions;
    private final RawStore store;
    private final RawBroker broker;
    private final Arrivals arrivals;

    Rates(
            Options options,
            Suite suite,
            Calls calls,
            Questions questions,
            RawStore store,
            RawBroker broker,
            Arrivals arrivals) {
        this.options = options;
        this.suite = suite;
        this.calls = calls;
        this.questions = questions;
        this.store = store;
        this.broker = broker;
        this.arrivals = arrivals;
    }

    void round(Board board, Duration each) {
        var bare = "http://127.0.0.1:" + options.barePort();
        board.add(Subject.BARE_CREATE, posts(bare + BareHandler.CREATED, each, 201));
        board.add(Subject.INSERT, store.inserts(each));
        creates(board, Subject.DIRECT_64, Subject.EVENT_FULL, suite.vaccine(), 64, each);
        board.add(Subject.PULL, store.pulls(each));
        board.add(Subject.PRODUCE, broker.saturated(each));
        creates(board, Subject.GATEWAY_64, null, suite.gateway(), 64, each);
        board.add(Subject.UPDATE, store.updates(each));
        board.add(Subject.BARE_GRADE, posts(bare + BareHandler.GRADED, each, 200));
        board.add(Subject.GRADE, posts(suite.vaccine() + Paths.GRADE, each, 200));
        creates(board, Subject.DIRECT_1, null, suite.vaccine(), 1, each);
        creates(board, Subject.GATEWAY_1, null, suite.gateway(), 1, each);
        creates(board, Subject.DIRECT_4, null, suite.vaccine(), 4, each);
        creates(board, Subject.GATEWAY_4, null, suite.gateway(), 4, each);
        double half = board.median(Subject.DIRECT_64, RATE) / 2;
        board.add(Subject.PRODUCE_HALF, broker.paced(board.median(Subject.PRODUCE, RATE) / 2, each));
        board.add(Subject.PRODUCE_PACED, broker.paced(half, each));
        pacedCreates(board, half, each);
    }

    private Load posts(String url, Duration length, int expected) {
        var body = expected == 201 ? questions.report() : questions.grade();
        return ClosedLoop.run(RawStore.CLIENTS, length, client -> calls.post(url, body, expected));
    }

    /** Every event is awaited, so that one measure leaves nothing to do to the next. */
    private void creates(
            Board board, Subject subject, @Nullable Subject events, String where, int clients, Duration length) {
        var latencies = new Latencies();
        board.add(subject, ClosedLoop.run(clients, length, client -> {
            long asked = System.nanoTime();
            return calls.post(where + Paths.CASES, questions.report(), 201)
                    .doOnNext(answer -> arrivals.answered(answer.id(), asked, latencies));
        }));
        arrivals.awaitAll();
        if (events != null) {
            board.add(events, latencies);
        }
    }

    private void pacedCreates(Board board, double perSecond, Duration length) {
        var latencies = new Latencies();
        OpenLoop.run(perSecond, length, due -> calls.post(suite.vaccine() + Paths.CASES, questions.report(), 201)
                .doOnNext(answer -> arrivals.answered(answer.id(), due, latencies)));
        arrivals.awaitAll();
        board.add(Subject.EVENT_HALF, latencies);
    }
}

package org.zhengan.bench;

import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pages of one vaccine's cases out of ledgers of three sizes. */
final class ListPages {

    private static final int AT_ONCE = 250;
    private static final int LOADERS = 4;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final List<Subject> SIZES = List.of(Subject.LIST_SMALL, Subject.LIST_MIDDLE, Subject.LIST_LARGE);

    private final Options options;
    private final Suite suite;
    private final MongoClient store;
    private final Sample sample;

    ListPages(Options options, Suite suite, MongoClient store, Sample sample) {
        this.options = options;
        this.suite = suite;
        this.store = store;
        this.sample = sample;
    }

    void measure(Board board, Calls calls) {
        var databases = SIZES.stream().map(ListPages::database).toList();
        try (var services = ListServices.start(options, suite, databases)) {
            SIZES.forEach(this::fill);
            Rounds.until(options.warmUp().dividedBy(4), () -> round(new Board(), calls));
            for (int round = 0; round < options.rounds(); round++) {
                round(board, calls);
            }
            Progress.say("lists measured; their services take " + (services.residentBytes() >> 20) + " MB");
        }
    }

    private void round(Board board, Calls calls) {
        var turn = new AtomicLong();
        for (var size : SIZES) {
            var url = "http://127.0.0.1:" + (options.listPort() + SIZES.indexOf(size)) + Paths.CASES;
            board.add(size, ClosedLoop.run(1, options.round().dividedBy(2), client -> calls.get(
                            url + "?limit=50&vaccineCode=" + Questions.vaccine(turn.incrementAndGet()))
                    .doOnNext(answer -> Rounds.requirePage(answer))));
        }
    }

    private void fill(Subject size) {
        var cases = store.getDatabase(database(size)).getCollection("aefi-cases");
        int documents = documents(size);
        Progress.say("filling a ledger with " + documents + " cases");
        Flux.range(0, documents / AT_ONCE)
                .flatMap(
                        batch -> Mono.fromSupplier(() -> batch((long) batch * AT_ONCE))
                                .flatMapMany(all -> cases.insertMany(all, new InsertManyOptions().ordered(false))),
                        LOADERS)
                .then()
                .block(LONGEST);
    }

    private List<Document> batch(long first) {
        List<Document> documents = new ArrayList<>(AT_ONCE);
        for (long number = first; number < first + AT_ONCE; number++) {
            var document = sample.told(number);
            document.append("district", Questions.district(number));
            document.get("data", Document.class)
                    .append("district", Questions.district(number))
                    .append("vaccineCode", Questions.vaccine(number))
                    .append("batchNo", "B2022-%04d".formatted(number % 5_000));
            documents.add(document);
        }
        return documents;
    }

    private int documents(Subject size) {
        return switch (SIZES.size() - SIZES.indexOf(size)) {
            case 3 -> options.largest() / 100;
            case 2 -> options.largest() / 10;
            default -> options.largest();
        };
    }

    private static String database(Subject size) {
        return "bench_" + size.name().toLowerCase(java.util.Locale.ROOT);
    }
}

package org.zhengan.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What {@code deploy/bench/run} runs: starts the suite, measures it and its parts in turns, and prints one table. */
public final class Bench {

    private final Options options;
    private final Board board = new Board();

    private Bench(Options options) {
        this.options = options;
    }

    /** Measures; the first argument is the repository. Fails when something does not work, not when a target is missed. */
    public static void main(String... arguments) throws IOException {
        try {
            var options =
                    Options.parse(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length));
            new Bench(options).run();
        } catch (IllegalArgumentException unusable) {
            System.err.println(unusable.getMessage());
            System.exit(2);
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        // Clients of the broker and of the store leave threads behind that nobody waits for.
        System.exit(0);
    }

    private void run() throws IOException {
        long began = System.nanoTime();
        try (var folder = new TemporaryFolder()) {
            load(folder.make("loaded"), folder.make("answers"));
            Progress.say("starting the suite " + (options.rounds() + 1) + " times");
            StartUps.measure(options, folder.make("started"), board);
        }
        var results = new Results(options, board, Duration.ofNanos(System.nanoTime() - began));
        results.write(options.root().resolve("deploy/bench/target"));
        System.out.println(results.plain());
    }

    private void load(Path data, Path answers) {
        Progress.say("starting the suite");
        try (var suite = Suite.start(options, data);
                var calls = new Calls(suite.token());
                var store = store(suite)) {
            var questions = new Questions();
            var cases = store.getDatabase("vaccine").getCollection("aefi-cases");
            var sample = Sample.taken(suite, calls, questions, cases);
            rates(suite, calls, questions, alike(cases, store), sample, answers);
            board.add(Subject.AFTER_LOAD, Quantity.RESIDENT, suite.residentBytes() / 1e6);
            new ListPages(options, suite, store, sample).measure(board, calls);
        }
    }

    private void rates(
            Suite suite,
            Calls calls,
            Questions questions,
            MongoCollection<Document> things,
            Sample sample,
            Path answers) {
        var event = sample.event().getBytes(StandardCharsets.UTF_8);
        try (var bare = BareHandler.start(options, suite, sample, answers);
                var broker = new RawBroker(suite.broker(), event);
                var arrivals = new Arrivals(suite.broker(), Sample.TOPIC)) {
            var rates = new Rates(options, suite, calls, questions, new RawStore(things, sample), broker, arrivals);
            Progress.say("warming up for " + options.warmUp().toSeconds() + " s");
            Rounds.until(
                    options.warmUp(),
                    () -> rates.round(new Board(), options.round().dividedBy(2)));
            for (int round = 1; round <= options.rounds(); round++) {
                rates.round(board, options.round());
                Progress.say("round %d of %d: %.0f creates/s"
                        .formatted(round, options.rounds(), board.median(Subject.DIRECT_64, Quantity.RATE)));
            }
            Progress.say("the bare handler takes " + (bare.residentBytes() >> 20) + " MB");
        }
    }

    /** A client that waits for the same acknowledgement as the services do. */
    private static MongoClient store(Suite suite) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(suite.store()))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(RawStore.CLIENTS))
                .build());
    }

    /** A collection with the indexes of the cases. */
    private static MongoCollection<Document> alike(MongoCollection<Document> cases, MongoClient store) {
        var things = store.getDatabase("bench").getCollection("things");
        Flux.from(cases.listIndexes())
                .filter(index -> !"_id_".equals(index.getString("name")))
                .concatMap(index -> Mono.from(things.createIndex(index.get("key", Document.class), Indexing.of(index))))
                .then()
                .block(Options.PATIENCE);
        return things;
    }
}

package org.zhengan.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengan.store.EmbeddedStore;
import reactor.core.publisher.Mono;

class ResumeIT {

    @ParameterizedTest
    @ValueSource(strings = {"perRow", "atomic"})
    void anotherInstanceGoesOnWhereOneFell(String mode) {
        try (var market = new Market()) {
            var first = market.worker("first", Duration.ZERO);
            send(market, first, "stalls", mode, Sheets.many(1_200));
            first.start();
            Market.await(() -> count(market, "stalls") > 300);
            fall(market, first);

            int before = count(market, "stalls");
            var second = market.worker("second", Duration.ofSeconds(61));
            second.start();
            Market.await(() -> state(market).equals("DONE"));

            assertThat(before).isLessThan(1_200);
            assertThat(market.all("stalls")).hasSize(1_200).noneMatch(stall -> stall.containsKey("held"));
            assertThat(job(market).get("tally", Document.class).getInteger("accepted"))
                    .isEqualTo(1_200);
        }
    }

    @Test
    void nobodyTakesOverWhileTheLeaseRuns() {
        try (var market = new Market()) {
            var first = market.worker("first", Duration.ZERO);
            send(market, first, "stalls", "perRow", Sheets.many(10));
            assertThat(first.jobs().claim().block()).isNotNull();

            var second = market.worker("second", Duration.ofSeconds(59));

            assertThat(second.jobs().claim().block()).isNull();
            assertThat(market.worker("third", Duration.ofSeconds(60))
                            .jobs()
                            .claim()
                            .block())
                    .isNotNull();
        }
    }

    @Test
    void aRowThatChangesAThingActsOnceThroughACrash() {
        try (var market = new Market()) {
            var first = market.worker("first", Duration.ZERO);
            send(market, first, "meters", "perRow", Sheets.meters(1_000, 7));
            first.start();
            Market.await(() -> readings(market) > 200);
            fall(market, first);

            int before = readings(market);
            market.worker("second", Duration.ofSeconds(61)).start();
            Market.await(() -> state(market).equals("DONE"));

            assertThat(before).isLessThan(1_000);
            assertThat(readings(market)).isEqualTo(1_000);
        }
    }

    @Test
    void anAtomicImportThatMetItsDuplicateAfterTheCheckLeavesNothing() {
        try (var market = new Market()) {
            var worker = market.worker("one", Duration.ZERO);
            send(market, worker, "stalls", "atomic", Sheets.many(200));
            Mono.from(market.database
                            .getCollection("imports")
                            .updateMany(new Document(), new Document("$set", new Document("checked", true))))
                    .block();
            Mono.from(market.database
                            .getCollection("stalls")
                            .insertOne(new Document("_id", "x").append("keys", java.util.List.of("stallNo|A-150"))))
                    .block();

            worker.start();
            Market.await(() -> state(market).equals("FAILED"));

            assertThat(market.all("stalls"))
                    .extracting(stall -> stall.getString("_id"))
                    .containsExactly("x");
            assertThat(job(market).get("tally", Document.class).getInteger("accepted"))
                    .isZero();
        }
    }

    @Test
    void whatWasCommittedIsReleasedAfterACrash() {
        try (var market = new Market()) {
            var worker = market.worker("one", Duration.ZERO);
            send(market, worker, "stalls", "atomic", Sheets.many(1));
            Mono.from(market.database
                            .getCollection("imports")
                            .updateMany(new Document(), new Document("$set", new Document("state", "COMMITTED"))))
                    .block();
            Mono.from(market.database
                            .getCollection("stalls")
                            .insertOne(new Document("_id", "x")
                                    .append("held", job(market).getString("_id"))))
                    .block();

            worker.start();
            Market.await(() -> state(market).equals("DONE"));

            assertThat(market.all("stalls")).singleElement().satisfies(stall -> assertThat(stall)
                    .doesNotContainKey("held"));
        }
    }

    @Test
    void whileTheStoreIsAwayTheWorkerWaitsAndNothingIsLost(@TempDir Path folder) {
        var store = EmbeddedStore.open(folder, 0);
        int port = store.port();
        try (var market = new Market(store, false)) {
            var worker = market.worker("one", Duration.ZERO);
            send(market, worker, "stalls", "perRow", Sheets.many(600));
            worker.start();
            Market.await(() -> count(market, "stalls") > 100);
            store.close();
            try (var again = EmbeddedStore.open(folder, port)) {
                assertThat(again.port()).isEqualTo(port);
                Market.await(() -> state(market).equals("DONE"));

                assertThat(market.all("stalls")).hasSize(600);
                var nos = new HashSet<String>();
                market.all("stalls")
                        .forEach(stall ->
                                nos.add(stall.get("data", Document.class).getString("stallNo")));
                assertThat(nos).hasSize(600);
            }
        }
    }

    @Test
    void aFileHalfReceivedIsForgotten() {
        try (var market = new Market()) {
            var worker = market.worker("one", Duration.ZERO);
            send(market, worker, "stalls", "perRow", Sheets.many(3));
            Mono.from(market.database
                            .getCollection("imports")
                            .updateMany(new Document(), new Document("$set", new Document("state", "RECEIVING"))))
                    .block();

            worker.start();
            Market.await(() -> market.all("imports").isEmpty());

            assertThat(market.all("importRows")).isEmpty();
            assertThat(market.all("stalls")).isEmpty();
        }
    }

    /** As after a crash: it stops, but nobody gives its lease back. */
    private static void fall(Market market, ImportWorker worker) {
        worker.stop();
        Market.await(() -> job(market).getDate("leaseUntil").toInstant().equals(Market.NOW));
        Mono.from(market.database
                        .getCollection("imports")
                        .updateMany(
                                new Document(),
                                new Document(
                                        "$set",
                                        new Document("leaseUntil", java.util.Date.from(Market.NOW.plusSeconds(60))))))
                .block();
    }

    private static void send(Market market, ImportWorker worker, String ledger, String mode, String csv) {
        market.client(worker)
                .post()
                .uri("/api/market/" + ledger + "/imports?mode=" + mode)
                .contentType(Upload.CSV)
                .bodyValue(csv.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    private static int count(Market market, String collection) {
        return Objects.requireNonNull(
                        Mono.from(market.database.getCollection(collection).countDocuments())
                                .block())
                .intValue();
    }

    private static int readings(Market market) {
        return market.all("meters").stream()
                .mapToInt(meter -> meter.get("data", Document.class).getInteger("readings"))
                .sum();
    }

    private static Document job(Market market) {
        return market.all("imports").get(0);
    }

    private static String state(Market market) {
        return job(market).getString("state");
    }
}

package org.zhengan.runtime.imports;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.zhengan.rules.Settings;
import org.zhengan.rules.WorkCalendar;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.fixture.Secrets;
import org.zhengan.runtime.outbox.EventLog;
import org.zhengan.runtime.outbox.Publisher;
import org.zhengan.runtime.outbox.Relay;
import org.zhengan.runtime.personal.Suite;
import org.zhengan.runtime.personal.Vault;
import org.zhengan.runtime.problem.ProblemResponses;
import org.zhengan.runtime.store.Numbers;
import org.zhengan.runtime.store.ThingStore;
import org.zhengan.runtime.trail.Trail;
import org.zhengan.store.EmbeddedStore;
import org.zhengan.trail.Algorithm;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A service with two ledgers on a store of its own, with as many instances of the worker as a test wants. */
final class Market implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final ImportLimits LIMITS = new ImportLimits(DataSize.ofMegabytes(4), 5_000, 50, 8, 4, Duration.ofDays(30));

    private static final Vault VAULT = Secrets.vault("k1", Suite.AES);

    final EmbeddedStore store;
    final MongoDatabase database;
    final Door<Stall, Stall.State> stalls;
    final Door<Meter, Meter.State> meters;
    private final boolean ownsStore;
    private final MongoClient client;
    private final List<ImportWorker> workers = new ArrayList<>();

    Market() {
        this(EmbeddedStore.inMemory(), true);
    }

    Market(EmbeddedStore store, boolean ownsStore) {
        this.ownsStore = ownsStore;
        this.store = store;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.connectionString()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(1, TimeUnit.SECONDS))
                .build());
        this.database = client.getDatabase("market");
        this.stalls = door(new ThingStore<>(
                database,
                Ledger.of(Stall.LIFECYCLE, "stalls").importing(Stall.Register.class),
                Map.of("MKT-3", Stall.LARGEST),
                "one",
                VAULT));
        this.meters = door(new ThingStore<>(
                database,
                Ledger.of(Meter.LIFECYCLE, "meters").importing(Meter.Read.class),
                Map.of("MKT-3", Stall.LARGEST),
                "one",
                VAULT));
        stalls.store().createIndexes().then(meters.store().createIndexes()).block();
        worker("indexes", Duration.ZERO).createIndexes().block();
    }

    private <T, S extends Enum<S>> Door<T, S> door(ThingStore<T, S> things) {
        var kafka = new KafkaTemplate<>(new DefaultKafkaProducerFactory<String, String>(Map.of()));
        var neverStarted = new Relay(new Publisher(kafka, "market"), new EventLog(database, Algorithm.SHA_256));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new Door<>(
                things, neverStarted, new Numbers(database), clock, WorkCalendar.stateCouncil(), Settings.defaults());
    }

    /** A worker whose clock shows {@code later} than the fixed moment. */
    ImportWorker worker(String instance, Duration later) {
        var clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
        var worker = new ImportWorker(database, List.of(stalls, meters), clock, instance, LIMITS, VAULT);
        workers.add(worker);
        return worker;
    }

    /** A client that says by header who asks: {@code subject|district|roles}. */
    WebTestClient client(ImportWorker worker) {
        var trail = new Trail(new EventLog(database, Algorithm.SHA_256), Clock.fixed(NOW, ZoneOffset.UTC));
        var routes =
                new ImportRoutes(stalls, worker, trail).routes().and(new ImportRoutes(meters, worker, trail).routes());
        return WebTestClient.bindToRouterFunction(routes)
                .handlerStrategies(HandlerStrategies.builder()
                        .exceptionHandler(new ProblemResponses((exchange, problem) -> {}))
                        .webFilter((exchange, chain) -> {
                            var as = exchange.getRequest().getHeaders().getFirst("As");
                            return chain.filter(exchange.mutate()
                                    .principal(Mono.just(token(as == null ? "clerk|JINSHUI|MARKET" : as)))
                                    .build());
                        })
                        .build())
                .configureClient()
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 << 20))
                .build();
    }

    private static JwtAuthenticationToken token(String as) {
        var parts = as.split("\\|", -1);
        return new JwtAuthenticationToken(Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject(parts[0])
                .claim("district", parts[1])
                .claim("roles", Arrays.asList(parts[2].split(",", -1)))
                .build());
    }

    List<Document> all(String collection) {
        return Flux.from(database.getCollection(collection).find())
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not happen in time");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Override
    public void close() {
        workers.forEach(ImportWorker::stop);
        client.close();
        if (ownsStore) {
            store.close();
        }
    }
}

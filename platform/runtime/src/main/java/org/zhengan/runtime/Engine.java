package org.zhengan.runtime;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.zhengan.rules.Ids;
import org.zhengan.rules.Settings;
import org.zhengan.rules.WorkCalendar;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.deadline.DeadlineSweep;
import org.zhengan.runtime.events.DeadLetters;
import org.zhengan.runtime.events.EventListener;
import org.zhengan.runtime.events.Reactions;
import org.zhengan.runtime.imports.ImportLimits;
import org.zhengan.runtime.imports.ImportWorker;
import org.zhengan.runtime.outbox.EventLog;
import org.zhengan.runtime.outbox.OutboxSweep;
import org.zhengan.runtime.outbox.Publisher;
import org.zhengan.runtime.outbox.Relay;
import org.zhengan.runtime.personal.Vault;
import org.zhengan.runtime.store.Numbers;
import org.zhengan.runtime.store.ThingStore;
import org.zhengan.runtime.task.TaskLoading;
import org.zhengan.runtime.trail.HeadListener;
import org.zhengan.runtime.trail.Heads;
import org.zhengan.runtime.trail.Trail;
import org.zhengan.runtime.trail.TrailSettings;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One programme, running: its stores and doors, the relay, the sweeps and the reactions, started and stopped in order. */
public final class Engine implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final Duration FORGET_EVERY = Duration.ofHours(1);
    private static final Duration STORE_PATIENCE = Duration.ofSeconds(90);
    private static final Duration HEAD_ASKED_EVERY = Duration.ofMinutes(1);

    private final Programme programme;
    private final RuntimeSettings runtime;
    private final Clock clock;
    private final Settings settings;
    private final String instance;
    private final Map<Lifecycle<?, ?>, Door<?, ?>> doors = new LinkedHashMap<>();
    private final EventLog log;
    private final Trail trail;
    private final Heads heads;
    private final HeadListener headListener;
    private final Relay relay;
    private final Reactions reactions;
    private final Optional<EventListener> listener;
    private final DeadLetters deadLetters;
    private final ImportWorker imports;
    private final PersonalCare care;
    private final Gauges gauges;
    private final Disposable.Composite running = Disposables.composite();
    private volatile boolean started;

    public Engine(
            Programme programme,
            RuntimeSettings runtime,
            Clock clock,
            MongoDatabase database,
            KafkaTemplate<String, String> kafka,
            ConsumerFactory<String, String> consumers,
            MeterRegistry meters,
            ImportLimits imports,
            TrailSettings trailed,
            Vault vault) {
        this.programme = programme;
        this.runtime = runtime;
        this.clock = clock;
        this.settings = runtime.of(programme);
        this.instance = runtime.instance().isEmpty() ? Ids.next() : runtime.instance();
        this.log = new EventLog(database, trailed.chosen());
        this.trail = new Trail(log, clock);
        this.heads = new Heads(database, log, kafka, programme.context(), clock);
        this.headListener = new HeadListener(heads, programme.context(), consumers);
        this.relay = new Relay(new Publisher(kafka, programme.topic()), log);
        var numbers = new Numbers(database);
        var rules = programme.rules();
        for (var ledger : programme.ledgers()) {
            doors.put(ledger.lifecycle(), door(new ThingStore<>(database, ledger, rules, instance, vault), numbers));
        }
        this.reactions = new Reactions(programme, this::door, runtime.eventsMapping());
        this.listener = reactions.topics().isEmpty()
                ? Optional.empty()
                : Optional.of(new EventListener(reactions, programme.context(), consumers, kafka, meters));
        this.deadLetters = new DeadLetters(programme.context(), reactions, consumers, kafka);
        this.imports = new ImportWorker(database, doors(), clock, instance, imports, vault);
        this.care = PersonalCare.of(vault, programme.context(), stores(), this.imports, clock, meters);
        this.gauges = new Gauges(programme.context(), stores(), clock, meters);
    }

    private <T, S extends Enum<S>> Door<T, S> door(ThingStore<T, S> store, Numbers numbers) {
        return new Door<>(store, relay, numbers, clock, WorkCalendar.stateCouncil(), settings);
    }

    @Override
    public void start() {
        await(prepared());
        relay.start();
        await(new TaskLoading(programme, this::door, settings).run());
        var outbox = new OutboxSweep(relay, stores(), instance, clock);
        var deadlines = new DeadlineSweep(doors(), clock);
        running.add(every(runtime.sweepEvery(), outbox.run()));
        running.add(every(runtime.sweepEvery(), deadlines.run()));
        running.add(every(runtime.gaugeEvery(), gauges.count()));
        var answers =
                Flux.fromIterable(stores()).concatMap(store -> store.older().forget(clock.instant()));
        running.add(every(FORGET_EVERY, answers.then()));
        running.add(every(HEAD_ASKED_EVERY, heads.daily()));
        running.add(every(runtime.gaugeEvery(), care.run()));
        imports.start();
        listener.ifPresent(EventListener::start);
        headListener.start();
        started = true;
    }

    @Override
    public void stop() {
        started = false;
        headListener.stop();
        listener.ifPresent(EventListener::stop);
        imports.stop();
        running.dispose();
        relay.stop();
        trail.stop();
    }

    /** Begins before the web server takes its first request, and ends after its last. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private static void await(Mono<Void> step) {
        step.retryWhen(Retry.fixedDelay(Long.MAX_VALUE, Duration.ofSeconds(1))
                        .doBeforeRetry(signal -> LOG.info(
                                "waiting for the store: {}", signal.failure().toString())))
                .toFuture()
                .orTimeout(STORE_PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                .join();
    }

    private Mono<Void> prepared() {
        return Flux.fromIterable(stores())
                .concatMap(ThingStore::createIndexes)
                .then(imports.createIndexes())
                .then(log.createIndexes())
                .then(heads.createIndexes());
    }

    /** A pass that fails is tried again at the next turn; it never overlaps itself. */
    private static Disposable every(Duration period, Mono<?> pass) {
        return pass.onErrorResume(failed -> {
                    LOG.debug("a sweep did not get through: {}", failed.toString());
                    return Mono.empty();
                })
                .then(Mono.delay(period))
                .repeat()
                .subscribe();
    }

    /** The programme it runs. */
    public Programme programme() {
        return programme;
    }

    /** Its settings in use. */
    public Settings settings() {
        return settings;
    }

    /** Its event log. */
    public EventLog log() {
        return log;
    }

    /** What goes into it beside the changes. */
    public Trail trail() {
        return trail;
    }

    /** The heads it keeps. */
    public Heads heads() {
        return heads;
    }

    /** Its relay. */
    public Relay relay() {
        return relay;
    }

    /** Its import worker. */
    public ImportWorker imports() {
        return imports;
    }

    /** What its reactions set aside. */
    public DeadLetters deadLetters() {
        return deadLetters;
    }

    /** The door of each ledger, in order. */
    public List<Door<?, ?>> doors() {
        return List.copyOf(doors.values());
    }

    /** The door of the things of {@code lifecycle}. */
    public Door<?, ?> door(Lifecycle<?, ?> lifecycle) {
        return Objects.requireNonNull(doors.get(lifecycle), () -> lifecycle.name() + " has no ledger");
    }

    /** The store of {@code ledger}. */
    public ThingStore<?, ?> store(Ledger<?, ?> ledger) {
        return door(ledger.lifecycle()).store();
    }

    /** The store of each ledger, in order. */
    public List<ThingStore<?, ?>> stores() {
        return doors.values().stream().<ThingStore<?, ?>>map(Door::store).toList();
    }
}

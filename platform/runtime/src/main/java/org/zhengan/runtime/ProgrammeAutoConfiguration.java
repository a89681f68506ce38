package org.zhengan.runtime;

import com.mongodb.WriteConcern;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.data.mongodb.ReactiveMongoDatabaseFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.documents.DocumentRoutes;
import org.zhengan.runtime.events.DeadLetterRoutes;
import org.zhengan.runtime.imports.ImportLimits;
import org.zhengan.runtime.imports.ImportRoutes;
import org.zhengan.runtime.personal.PersonalKeys;
import org.zhengan.runtime.personal.Vault;
import org.zhengan.runtime.personal.Witness;
import org.zhengan.runtime.problem.ProblemResponses;
import org.zhengan.runtime.trail.ArchiveRoutes;
import org.zhengan.runtime.trail.ArchiveSettings;
import org.zhengan.runtime.trail.CaseArchive;
import org.zhengan.runtime.trail.RightsWitness;
import org.zhengan.runtime.trail.TrailRoutes;
import org.zhengan.runtime.trail.TrailSettings;
import org.zhengan.runtime.trail.UnmaskingWitness;
import org.zhengan.runtime.web.Admission;
import org.zhengan.runtime.web.ChangeRoutes;
import org.zhengan.runtime.web.DeadlineRoutes;
import org.zhengan.runtime.web.DecisionRoutes;
import org.zhengan.runtime.web.ErasureRoutes;
import org.zhengan.runtime.web.EvaluationRoutes;
import org.zhengan.runtime.web.IntakeRoutes;
import org.zhengan.runtime.web.LedgerRoutes;
import org.zhengan.runtime.web.OtherMethods;
import org.zhengan.runtime.web.PolicyRoutes;
import org.zhengan.runtime.web.RenderingRoutes;
import org.zhengan.runtime.web.TimelineRoutes;
import org.zhengan.runtime.web.Traces;
import org.zhengan.runtime.web.ViewRoutes;

/** Serves the {@link Programme} that a service declares. */
@AutoConfiguration(
        afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration",
        beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnBean(Programme.class)
@EnableConfigurationProperties({
    RuntimeSettings.class,
    ImportLimits.class,
    TrailSettings.class,
    ArchiveSettings.class,
    PersonalKeys.class
})
public class ProgrammeAutoConfiguration {

    private static final int STORE_WAIT_SECONDS = 2;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Our own routes are asked for before those of the actuator, which hardly anybody calls. */
    @Bean
    static BeanPostProcessor ownRoutesFirst() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof RouterFunctionMapping mapping) {
                    mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
                }
                return bean;
            }
        };
    }

    @Bean
    Traces traces() {
        return new Traces();
    }

    @Bean
    Admission admission(RuntimeSettings runtime) {
        return new Admission(runtime.maxConcurrent());
    }

    @Bean
    ProblemResponses problemResponses(Engine engine) {
        return new ProblemResponses(new RightsWitness(engine.trail()));
    }

    /** Acknowledged means on disk; a store that is away is said to be so quickly. */
    @Bean
    MongoClientSettingsBuilderCustomizer storeIsTrusted() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(STORE_WAIT_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(STORE_WAIT_SECONDS, TimeUnit.SECONDS));
    }

    /** Boot's own listener would write what could not be sent into the log; the relay says what failed, and not more. */
    @Bean
    ProducerListener<Object, Object> silentProducerListener() {
        return new ProducerListener<>() {};
    }

    @Bean
    Vault vault(PersonalKeys keys) {
        return new Vault(keys);
    }

    @Bean
    Witness witness(Engine engine) {
        return new UnmaskingWitness(engine.programme().context(), engine.trail());
    }

    @Bean
    Engine engine(
            Programme programme,
            RuntimeSettings runtime,
            Clock clock,
            ReactiveMongoDatabaseFactory databases,
            KafkaTemplate<String, String> kafka,
            ConsumerFactory<String, String> consumers,
            MeterRegistry meters,
            ImportLimits imports,
            TrailSettings trailed,
            Vault vault) {
        var database = databases.getMongoDatabase().toFuture().join();
        return new Engine(programme, runtime, clock, database, kafka, consumers, meters, imports, trailed, vault);
    }

    @Bean
    RouterFunction<ServerResponse> programmeRoutes(
            Engine engine, Clock clock, ArchiveSettings archives, Witness witness) {
        var programme = engine.programme();
        List<RouterFunction<ServerResponse>> routes = new ArrayList<>();
        routes.add(new DocumentRoutes(programme).routes());
        routes.add(new EvaluationRoutes(programme, engine.settings()).routes());
        routes.add(new PolicyRoutes(programme).routes());
        routes.add(new DeadlineRoutes(programme.context(), engine.stores(), clock).routes());
        routes.add(new ChangeRoutes(programme.context(), engine.log()).routes());
        routes.add(new TrailRoutes(programme.context(), engine.log(), engine.trail(), engine.heads()).routes());
        routes.add(new DeadLetterRoutes(programme.context(), engine.deadLetters()).routes());
        routes.addAll(new ViewRoutes(programme.views(), engine::store, engine.settings(), clock).routes());
        engine.doors().forEach(door -> {
            if (door.store().ledger().imported() != null) {
                routes.add(new ImportRoutes(door, engine.imports(), engine.trail()).routes());
            }
            routes.add(archive(door, engine, clock, archives));
            routes.add(decisions(door, engine, clock));
            routes.add(new TimelineRoutes<>(door.store(), engine.programme().rules()).routes());
            if (door.store().personal().isKept()) {
                routes.add(new ErasureRoutes<>(door.store(), clock).routes());
            }
            routes.addAll(new RenderingRoutes<>(door.store(), engine.settings()).routes());
            routes.addAll(routes(door, witness));
        });
        return OtherMethods.refusedBeside(routes);
    }

    private static <T, S extends Enum<S>> RouterFunction<ServerResponse> archive(
            Door<T, S> door, Engine engine, Clock clock, ArchiveSettings settings) {
        var archive = new CaseArchive<>(door, engine.programme(), engine.log(), clock);
        return new ArchiveRoutes<>(door, archive, engine.trail(), settings).routes();
    }

    private static <T, S extends Enum<S>> RouterFunction<ServerResponse> decisions(
            Door<T, S> door, Engine engine, Clock clock) {
        return new DecisionRoutes<>(door.store(), engine.programme().rules(), engine.settings(), clock).routes();
    }

    private static <T, S extends Enum<S>> List<RouterFunction<ServerResponse>> routes(
            Door<T, S> door, Witness witness) {
        List<RouterFunction<ServerResponse>> routes = new ArrayList<>();
        var intake = door.store().ledger().intake();
        if (intake != null) {
            routes.add(new IntakeRoutes<>(door, intake).routes());
        }
        routes.add(new LedgerRoutes<>(door, witness).routes());
        return routes;
    }
}

package org.zhengan.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.zhengan.gateway.GatewayApplication;
import org.zhengan.standalone.broker.EmbeddedBroker;
import org.zhengan.standalone.token.DevelopmentKey;
import org.zhengan.standalone.token.DevelopmentSigner;
import org.zhengan.store.EmbeddedStore;

/** The whole suite in this process: broker, store, every service and the gateway. */
public final class Suite implements AutoCloseable {

    /** Starting is work for the processor, so more at a time than it has cores would only take turns. */
    private static final int AT_A_TIME = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final SuiteSettings settings;
    private final DataFolder folder;
    private final DevelopmentSigner signer;
    private final Loops loops = new Loops();
    private final Running contexts = new Running();
    private final Running backing = new Running();

    private Suite(SuiteSettings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
        this.signer = DevelopmentSigner.in(folder.keys());
    }

    /** Starts everything and returns when every service takes requests; ends what it had started if a part fails. */
    public static Suite start(SuiteSettings settings) {
        // The launcher's logback.xml holds for all contexts; each would otherwise set logging up anew.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        var suite = new Suite(settings, DataFolder.hold(settings.data()));
        try {
            settings.ports().requireFree();
            suite.startAll();
            return suite;
        } catch (RuntimeException failed) {
            suite.close();
            throw failed;
        }
    }

    /** Signs tokens this suite accepts. */
    public DevelopmentSigner signer() {
        return signer;
    }

    /** Where callers reach it. */
    public String address() {
        return "http://localhost:" + settings.ports().gateway();
    }

    /** Ends the contexts together, then what they stood on. */
    @Override
    public void close() {
        contexts.close();
        loops.close();
        backing.close();
        folder.close();
    }

    private void startAll() {
        var pool = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            var kafka = CompletableFuture.supplyAsync(this::broker, pool);
            var mongodb = CompletableFuture.supplyAsync(this::store, pool);
            var both = kafka.thenCombine(mongodb, Backing::new);
            CompletableFuture.allOf(contexts(both, pool)).join();
        } finally {
            pool.shutdown();
        }
    }

    private CompletableFuture<?>[] contexts(CompletableFuture<Backing> both, ExecutorService pool) {
        var arguments = new Arguments(
                settings,
                signer.publicKey(),
                signer.archiveKey(),
                DevelopmentKey.ofPersonalValues(folder.keys()),
                DevelopmentKey.ofWebhooks(folder.keys()));
        var started = new ArrayList<CompletableFuture<?>>();
        for (var member : Members.ALL) {
            started.add(
                    both.thenAcceptAsync(stand -> run(member.application().get(), arguments.of(member, stand)), pool));
        }
        started.add(
                both.thenAcceptAsync(stand -> run(GatewayApplication.application(), arguments.ofGateway(stand)), pool));
        return started.toArray(CompletableFuture[]::new);
    }

    private String broker() {
        if (settings.kafka() != null) {
            return settings.kafka();
        }
        var ports = settings.ports();
        return backing.add(EmbeddedBroker.start(folder.broker(), ports.broker(), ports.controller()))
                .bootstrapServers();
    }

    private String store() {
        if (settings.mongodb() != null) {
            return settings.mongodb();
        }
        return backing.add(EmbeddedStore.open(folder.store(), settings.ports().store()))
                .connectionString();
    }

    private void run(SpringApplication application, List<String> arguments) {
        application.setRegisterShutdownHook(false);
        loops.lendTo(application);
        contexts.add(application.run(arguments.toArray(String[]::new)));
    }
}

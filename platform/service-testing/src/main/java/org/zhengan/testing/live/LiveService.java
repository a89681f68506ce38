package org.zhengan.testing.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.zhengan.testing.EmbeddedKafka;
import org.zhengan.testing.EmbeddedMongo;

/** A service on a store and a broker in this JVM, with a clock that tests move. */
public final class LiveService implements AutoCloseable {

    /** The moment at which every test begins. */
    public static final Instant START = Instant.parse("2022-11-05T02:00:00Z");

    /** Of tests alone, and so no secret. */
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StoryClock clock = new StoryClock(START);
    private final Tokens tokens = new Tokens();
    private final String databaseName;
    private final ConfigurableApplicationContext context;

    private LiveService(SpringApplication application, Class<?> test) {
        databaseName = EmbeddedMongo.database(test);
        Awaitility.setDefaultTimeout(PATIENCE);
        application.addInitializers(starting -> starting.getBeanFactory().registerSingleton("storyClock", clock));
        context = application.run(
                "--server.port=0",
                "--spring.mongodb.uri=" + EmbeddedMongo.serverUri(),
                "--spring.mongodb.database=" + databaseName,
                "--spring.kafka.bootstrap-servers=" + EmbeddedKafka.shared().bootstrapServers(),
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=" + tokens.publicKeyLocation(),
                "--zhengan.archive.key=" + tokens.archiveKey(),
                "--zhengan.personal.keys.k1=" + KEY,
                "--zhengan.runtime.sweep-every=200ms");
    }

    /** {@code application} with a database of {@code test}'s own. */
    public static LiveService start(SpringApplication application, Class<?> test) {
        return new LiveService(application, test);
    }

    /** Somebody of {@code district} with {@code roles}. */
    public Caller as(String district, String... roles) {
        return of(district, "test-unit", roles);
    }

    /** Somebody of {@code unit} in {@code district} with {@code roles}. */
    public Caller of(String district, String unit, String... roles) {
        return with(tokens.of(district, unit, roles));
    }

    /** Somebody with {@code token}; a stranger where it is empty. */
    public Caller with(String token) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Caller("http://127.0.0.1:" + port, token);
    }

    /** Every route it serves, from its own table. */
    public List<Route> routes() {
        return Route.of(context.getBeansOfType(RouterFunction.class).values());
    }

    /** What it keeps, as the store has it. */
    public MongoDatabase database() {
        return context.getBean(MongoClient.class).getDatabase(databaseName);
    }

    /** The clock it goes by. */
    public StoryClock clock() {
        return clock;
    }

    /** Tells it, in this order, what another context has published about {@code key}. */
    public void tell(String topic, String key, List<String> events) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", EmbeddedKafka.shared().bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = events.stream()
                    .map(event -> producer.send(new ProducerRecord<>(topic, key, event)))
                    .toList();
            assertThat(sent).allSatisfy(each -> assertThat(each).succeedsWithin(PATIENCE));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

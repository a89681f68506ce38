package org.zhengan.gateway.webhook;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.stream.Broker;
import org.zhengan.gateway.stream.Follower;

/** Reads the topics of events as one of a group, and moves on only after the deliveries are stored. */
@Component
@WithStore
class IntakeFeed extends Follower {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeFeed.class);
    private static final String GROUP = "zhengan-gateway-webhooks";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Broker broker;
    private final Intake intake;
    private final WebhookSettings settings;

    IntakeFeed(Broker broker, Intake intake, WebhookSettings settings) {
        super("webhook-intake", PAUSE);
        this.broker = broker;
        this.intake = intake;
        this.settings = settings;
    }

    @Override
    protected Consumer<byte[], byte[]> connect() {
        return broker.member(GROUP, settings.discovery());
    }

    @Override
    protected void follow(Consumer<byte[], byte[]> consumer) {
        intake.prepare();
        while (isWanted()) {
            var records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                intake.take(records);
                consumer.commitSync();
            }
        }
    }

    /** What was not committed is handed over again; what was stored already is recognised. */
    @Override
    protected void lost(RuntimeException failure) {
        LOG.warn("the intake of webhooks begins anew: {}", failure.toString());
    }
}

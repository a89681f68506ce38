package org.zhengan.gateway.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.stream.Broker;
import org.zhengan.gateway.stream.EventReader;

/** Turns events into deliveries to all who wish to be told of them. Used by one thread, and blocks it. */
@Component
@WithStore
final class Intake {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The clocks of services and gateways differ a little; better an event too early than one too few. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private static final int PAGE = 500;

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final Dispatcher dispatcher;
    private final Clock clock;

    Intake(Subscriptions subscriptions, Deliveries deliveries, Dispatcher dispatcher, Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    void prepare() {
        subscriptions.createIndexes().then(deliveries.createIndexes()).block(PATIENCE);
    }

    /** Returns when all deliveries are stored; asked for the subscriptions anew each time, so none is overlooked. */
    void take(ConsumerRecords<byte[], byte[]> records) {
        var active = subscriptions.active().collectList().block(PATIENCE);
        if (active == null || active.isEmpty()) {
            return;
        }
        var now = clock.instant();
        List<Delivery> fresh = new ArrayList<>();
        for (var record : records) {
            match(record, active, now, fresh);
            if (fresh.size() >= PAGE) {
                store(fresh);
                fresh.clear();
            }
        }
        store(fresh);
    }

    private static void match(
            ConsumerRecord<byte[], byte[]> record, List<Subscription> active, Instant now, List<Delivery> fresh) {
        var event = EventReader.read(record.value());
        var context = Broker.contextOf(record.topic()).orElse("");
        var at = Instant.ofEpochMilli(record.timestamp()).plus(CLOCKS_DIFFER);
        if (event != null) {
            active.stream()
                    .filter(wish ->
                            !at.isBefore(wish.since()) && wish.interest().covers(context, event))
                    .map(wish -> Delivery.of(wish, event, now))
                    .forEach(fresh::add);
        }
    }

    private void store(List<Delivery> fresh) {
        if (!fresh.isEmpty()) {
            deliveries.add(List.copyOf(fresh)).block(PATIENCE);
            fresh.stream().map(Delivery::subscription).distinct().forEach(dispatcher::wake);
        }
    }
}

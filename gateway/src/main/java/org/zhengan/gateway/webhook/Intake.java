package org.zhengan.gateway.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zhengan.gateway.stream.Broker;
import org.zhengan.gateway.stream.EventReader;

/** Turns events into deliveries to all who wish to be told of them. Used by one thread, and blocks it. */
@Component
@WithStore
final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The clocks of services and gateways differ a little; better an event too early than one too few. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private static final int PAGE = 500;

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final Dispatcher dispatcher;
    private final Room room;
    private final Clock clock;

    Intake(
            Subscriptions subscriptions,
            Deliveries deliveries,
            Dispatcher dispatcher,
            WebhookSettings settings,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.dispatcher = dispatcher;
        this.room = new Room(settings.pending(), id -> pending(id, settings.pending()));
        this.clock = clock;
    }

    private long pending(String subscription, int most) {
        return Objects.requireNonNull(deliveries.pending(subscription, most).block(PATIENCE));
    }

    void prepare() {
        subscriptions
                .createIndexes()
                .then(deliveries.createIndexes())
                .then(subscriptions.sealAll())
                .block(PATIENCE);
    }

    /** Returns when all deliveries are stored; asked for the subscriptions anew each time, so none is overlooked. */
    void take(ConsumerRecords<byte[], byte[]> records) {
        Map<String, Subscription> active = Objects.requireNonNull(subscriptions
                .active()
                .collectMap(Subscription::id, wish -> wish, LinkedHashMap::new)
                .block(PATIENCE));
        room.keepOnly(active.keySet());
        var now = clock.instant();
        List<Delivery> fresh = new ArrayList<>();
        for (var record : records) {
            match(record, active.values(), now, fresh);
            if (fresh.size() >= PAGE) {
                store(fresh).forEach(active::remove);
                fresh.clear();
            }
        }
        store(fresh);
    }

    private static void match(
            ConsumerRecord<byte[], byte[]> record, Collection<Subscription> active, Instant now, List<Delivery> fresh) {
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

    /** Stores what there is room for; the subscriptions that have no more, for which nothing more is taken. */
    private List<String> store(List<Delivery> fresh) {
        Map<String, List<Delivery>> each = fresh.stream().collect(Collectors.groupingBy(Delivery::subscription));
        var full = each.entrySet().stream()
                .filter(theirs -> !room.take(theirs.getKey(), theirs.getValue().size()))
                .map(Map.Entry::getKey)
                .toList();
        for (var id : full) {
            LOG.warn("more waits for webhook {} than may; it takes no further events", id);
            subscriptions.put(id, Subscription.State.OVERFLOWED).block(PATIENCE);
            each.remove(id);
        }
        if (!each.isEmpty()) {
            deliveries
                    .add(each.values().stream().flatMap(List::stream).toList())
                    .block(PATIENCE);
            each.keySet().forEach(dispatcher::wake);
        }
        return full;
    }
}

package org.zhengan.runtime.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Sends events to the service's topic, keyed by the thing they are about, and waits until every replica has them. */
public final class Publisher {

    private final KafkaTemplate<String, String> kafka;
    private final String topic;
    private final Scheduler thread;

    public Publisher(KafkaTemplate<String, String> kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
        this.thread = Schedulers.fromExecutorService(Executors.newSingleThreadExecutor(task -> {
            var worker = new Thread(task, "relay-" + topic);
            worker.setDaemon(true);
            return worker;
        }));
    }

    Mono<Void> publish(List<Outgoing> outgoing) {
        return Mono.fromCallable(() -> {
                    List<CompletableFuture<?>> sent = new ArrayList<>();
                    for (var each : outgoing) {
                        for (var event : each.events()) {
                            var sending = kafka.send(topic, each.id(), event.json());
                            sent.add(sending);
                            if (sending.isCompletedExceptionally()) {
                                // a later event must not overtake this one, nor each wait in vain for the broker
                                return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));
                            }
                        }
                    }
                    return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new));
                })
                .subscribeOn(thread)
                .flatMap(Mono::fromFuture)
                .then();
    }
}

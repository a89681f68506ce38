package org.zhengan.runtime.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.zhengan.runtime.store.Writing;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Sends events to the service's topic, keyed by the thing they are about, and waits until every replica has them. */
public final class Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

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

    /** Emits those of {@code outgoing} that are told; not those of which the broker will never take an event. */
    Mono<List<Outgoing>> publish(List<Outgoing> outgoing) {
        return Mono.fromCallable(() -> sendAll(outgoing)).subscribeOn(thread).flatMap(sent -> Mono.fromFuture(
                        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)))
                .then(Mono.fromCallable(() ->
                        sent.stream().flatMap(each -> each.join().stream()).toList())));
    }

    private List<CompletableFuture<Optional<Outgoing>>> sendAll(List<Outgoing> outgoing) {
        List<CompletableFuture<Optional<Outgoing>>> sent = new ArrayList<>();
        for (var each : outgoing) {
            var sending = send(each);
            sent.add(sending);
            if (sending.isCompletedExceptionally()) {
                // the broker is away: let the rest not wait for it one after the other
                break;
            }
        }
        return sent;
    }

    private CompletableFuture<Optional<Outgoing>> send(Outgoing outgoing) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        for (Writing.Event event : outgoing.events()) {
            if (!event.isTold()) {
                continue;
            }
            var sending = send(outgoing.id(), event.json());
            sent.add(sending);
            if (sending.isCompletedExceptionally()) {
                // a later event must not overtake this one
                break;
            }
        }
        return CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).handle((all, failure) -> {
            if (failure == null) {
                return Optional.of(outgoing);
            } else if (isForGood(failure)) {
                LOG.error("an event of {} will never be taken by the broker: {}", outgoing.id(), failure.toString());
                return Optional.empty();
            }
            throw new CompletionException(failure);
        });
    }

    private CompletableFuture<?> send(String key, String json) {
        try {
            return kafka.send(topic, key, json);
        } catch (KafkaException failed) {
            return CompletableFuture.failedFuture(failed);
        }
    }

    private static boolean isForGood(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException || cause instanceof SerializationException) {
                return true;
            }
        }
        return false;
    }
}

package org.zhengan.runtime.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Business numbers such as {@code AE-2022-00001}: unique, reserved in blocks so that a number costs no write. A number
 * reserved and not used is skipped for good.
 */
public final class Numbers {

    private static final long BLOCK = 100;

    private final MongoCollection<Document> counters;
    private final Map<String, Queue<Long>> reserved = new ConcurrentHashMap<>();

    public Numbers(MongoDatabase database) {
        this.counters = database.getCollection("counters");
    }

    /** The next number of {@code prefix} in {@code year}, of at least {@code digits} digits. */
    public Mono<String> next(String prefix, int digits, int year) {
        var series = prefix + "-" + year;
        var free = reserved.computeIfAbsent(series, name -> new ConcurrentLinkedQueue<>());
        var number = free.poll();
        return (number == null ? reserve(series, free) : Mono.just(number)).map(taken -> format(series, digits, taken));
    }

    private Mono<Long> reserve(String series, Queue<Long> free) {
        var block = counters.findOneAndUpdate(
                Filters.eq("_id", series),
                Updates.inc("last", BLOCK),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Mono.from(block).map(counter -> {
            long last = counter.getLong("last");
            LongStream.rangeClosed(last - BLOCK + 2, last).forEach(free::add);
            return last - BLOCK + 1;
        });
    }

    private static String format(String series, int least, long number) {
        var digits = Long.toString(number);
        return series + "-" + "0".repeat(Math.max(0, least - digits.length())) + digits;
    }
}

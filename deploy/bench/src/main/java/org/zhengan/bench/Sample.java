package org.zhengan.bench;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.zhengan.rules.Ids;
import reactor.core.publisher.Mono;

/**
 * One case as the suite answers, tells and keeps it; every bare measure uses these bytes.
 *
 * @param created the answer to a create
 * @param graded the answer to a grade
 * @param event the event of the create
 * @param kept the document when its event was told
 */
record Sample(String created, String graded, String event, Document kept) {

    static final String TOPIC = "zhengan.vaccine.events";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Asks a suite that keeps nothing yet. */
    static Sample taken(Suite suite, Calls calls, Questions questions, MongoCollection<Document> cases) {
        var created = Rounds.answer(calls.post(suite.vaccine() + Paths.CASES, questions.report(), 201));
        var graded = Rounds.answer(calls.post(suite.vaccine() + Paths.GRADE, questions.grade(), 200));
        var event = Topics.first(suite.broker(), TOPIC, PATIENCE);
        var told = Filters.and(Filters.eq("_id", created.id()), Filters.exists("outbox", false));
        var kept = Mono.from(cases.find(told))
                .repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(20)))
                .block(PATIENCE);
        if (kept == null) {
            throw new IllegalStateException("the case is not in the store");
        }
        return new Sample(created.text(), graded.text(), new String(event.value(), StandardCharsets.UTF_8), kept);
    }

    /** Another case of the same bytes, its event told. */
    Document told(long number) {
        var data = new Document(kept.get("data", Document.class))
                .append("caseNo", "AE-2099-%05d".formatted(number))
                .append("reportNo", "BENCH-%012d".formatted(number));
        var keys = kept.getList("keys", String.class).stream()
                .map(key -> key.substring(0, key.indexOf('|') + 1)
                        + (key.contains("BENCH") ? data.getString("reportNo") : data.getString("caseNo")))
                .toList();
        return new Document(kept).append("_id", Ids.next()).append("data", data).append("keys", keys);
    }

    /** Another case of the same bytes as a create writes it: with its event to be told, and who will tell it. */
    Document untold(long number) {
        var at = kept.getDate("createdAt");
        return told(number)
                .append(
                        "outbox",
                        List.of(new Document("id", Ids.next())
                                .append("type", "vaccine.aefi.reported")
                                .append("sequence", 1L)
                                .append("json", event)))
                .append("pendingSince", at)
                .append(
                        "lease",
                        new Document("by", Ids.next())
                                .append("until", Date.from(at.toInstant().plusSeconds(30))));
    }
}

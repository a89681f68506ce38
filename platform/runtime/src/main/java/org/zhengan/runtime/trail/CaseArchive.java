package org.zhengan.runtime.trail;

import com.mongodb.client.model.Filters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Basis;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.command.Door;
import org.zhengan.runtime.outbox.EntryDocuments;
import org.zhengan.runtime.outbox.EventLog;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.runtime.store.DecisionText;
import org.zhengan.runtime.store.History;
import org.zhengan.runtime.store.Stored;
import org.zhengan.runtime.store.ThingStore;
import org.zhengan.runtime.web.Json;
import org.zhengan.runtime.web.ThingJson;
import org.zhengan.trail.Archive;
import org.zhengan.trail.Entry;
import org.zhengan.trail.EntryLines;
import org.zhengan.trail.Head;
import reactor.core.publisher.Mono;

/** Makes the archives of one ledger: the thing, its entries of the trail, its decisions and the documents behind them. */
public final class CaseArchive<T, S extends Enum<S>> {

    private final ThingStore<T, S> store;
    private final Programme programme;
    private final EventLog log;
    private final Clock clock;

    public CaseArchive(Door<T, S> door, Programme programme, EventLog log, Clock clock) {
        this.store = door.store();
        this.programme = programme;
        this.log = log;
        this.clock = clock;
    }

    /** The path of the ledger. */
    String path() {
        return "/api/" + programme.context() + "/" + store.ledger().path();
    }

    /** The archive of {@code thing} for {@code actor}. */
    Mono<byte[]> of(Stored<T, S> thing, Actor actor, PrivateKey key) {
        return Mono.zip(trail(thing), decisions(thing), log.head()).map(found -> {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            parts.put(
                    Archive.CASE,
                    Json.text(ThingJson.of(store.lifecycle(), thing, actor)).getBytes(StandardCharsets.UTF_8));
            parts.put(Archive.TRAIL, found.getT1());
            parts.put(Archive.DECISIONS, lines(found.getT2()));
            parts.put(Archive.DOCUMENTS, documents(found.getT2()));
            return Archive.write(about(thing, actor, found.getT3()), parts, key);
        });
    }

    private Archive.About about(Stored<T, S> thing, Actor actor, Head head) {
        return new Archive.About(
                programme.context(),
                store.ledger().path(),
                thing.id(),
                thing.version(),
                clock.instant().toString(),
                actor.subject(),
                head);
    }

    private Mono<byte[]> trail(Stored<T, S> thing) {
        return log.after(0, Filters.eq("subject", thing.id()), History.MOST + 1)
                .map(document -> EntryDocuments.read(document).orElseThrow(() -> Problem.of(Kind.DEFECT)))
                .filter(entry -> entry.note().version() <= thing.version())
                .collectList()
                .flatMap(entries -> entries.size() > History.MOST
                        ? Mono.error(Problem.of(Kind.TOO_LARGE))
                        : before(entries).map(previous -> lines(entries, previous)));
    }

    /** The hash of the entry before each. */
    private Mono<Map<Long, String>> before(List<Entry> entries) {
        var positions = entries.stream().map(entry -> entry.position() - 1).toList();
        return log.at(positions)
                .collectMap(
                        entry -> entry.getLong("_id"),
                        entry -> entry.get("hash", ""),
                        () -> new HashMap<>(Map.of(0L, "")));
    }

    private static byte[] lines(List<Entry> entries, Map<Long, String> previous) {
        var lines = new ByteArrayOutputStream();
        for (var entry : entries) {
            lines.writeBytes(EntryLines.write(entry, previous.get(entry.position() - 1)));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private Mono<List<Document>> decisions(Stored<T, S> thing) {
        return store.history()
                .of(thing.id(), 0, History.MOST)
                .filter(decision -> decision.getLong("version") <= thing.version())
                .collectList();
    }

    private static byte[] lines(List<Document> decisions) {
        var lines = new StringBuilder();
        decisions.forEach(decision -> lines.append(DecisionText.of(decision)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] documents(List<Document> decisions) {
        var known = programme.rules();
        List<Basis> rules = decisions.stream()
                .flatMap(decision -> decision.getList("rules", String.class, List.of()).stream())
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        var documents =
                rules.stream().map(rule -> rule.clause().document()).distinct().toList();
        return Json.text(Map.of("documents", documents, "rules", rules)).getBytes(StandardCharsets.UTF_8);
    }
}

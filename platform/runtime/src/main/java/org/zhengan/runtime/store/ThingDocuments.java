package org.zhengan.runtime.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.District;
import org.zhengan.rules.Term;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Standing;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.runtime.personal.Vault;
import org.zhengan.runtime.shape.RecordDocuments;
import org.zhengan.runtime.shape.Seal;

/** Turns a thing of one lifecycle into its document and back; rules are kept by id and found in the programme. */
final class ThingDocuments<T, S extends Enum<S>> {

    static final String IMPORTED = "import|";

    private static final String HASH = "answers.hash";

    private final Ledger<T, S> ledger;
    private final Lifecycle<T, S> lifecycle;
    private final Map<String, Basis> rules;
    private final PersonalFields<T> personal;

    ThingDocuments(Ledger<T, S> ledger, Map<String, Basis> rules, PersonalFields<T> personal) {
        this.ledger = ledger;
        this.lifecycle = ledger.lifecycle();
        this.rules = rules;
        this.personal = personal;
    }

    Stored<T, S> read(Document document) {
        var id = document.getString("_id");
        var state = Enum.valueOf(lifecycle.states(), document.getString("state"));
        var thing =
                RecordDocuments.read(document.get("data", Document.class), lifecycle.type(), personal.seal(id), "data");
        List<Deadline> deadlines =
                list(document, "deadlines").stream().map(this::deadline).toList();
        return new Stored<>(
                new Standing<>(id, state, thing, deadlines),
                document.getLong("version"),
                District.valueOf(document.getString("district")),
                document.getDate("createdAt").toInstant(),
                document.getDate("updatedAt").toInstant(),
                list(document, "outbox").size(),
                document.getList("seen", String.class, List.of()),
                list(document, "answers").stream()
                        .map(answer -> answer(answer, personal.seal(id)))
                        .toList(),
                document.getList("keys", String.class, List.of()).stream()
                        .filter(key -> key.startsWith(IMPORTED))
                        .toList(),
                History.held(document));
    }

    /** Keys the thing holds in the store after {@code writing}. */
    List<String> keys(Writing<T, S> writing, List<String> kept) {
        List<String> keys = new ArrayList<>(kept);
        var decision = writing.decision();
        for (var key : lifecycle.keys()) {
            var held = key.of(decision.thing(), decision.to());
            if (held != null) {
                keys.add(held);
            }
        }
        if (writing.answer() != null) {
            keys.add(idempotency(writing.answer().key()));
        }
        if (writing.extraKey() != null) {
            keys.add(IMPORTED + writing.extraKey());
        }
        return keys;
    }

    /** Whose the thing is, where things belong to somebody. */
    Optional<String> unit(T thing) {
        return lifecycle.access().unit() == null
                ? Optional.empty()
                : Optional.of(lifecycle.access().unitOf(thing));
    }

    static String idempotency(String key) {
        return "request|" + key;
    }

    /** The clocks of a thing, and what it is found by; null for what it does not have. */
    Document maybe(Writing<T, S> writing) {
        var deadlines = writing.decision().deadlines();
        return new Document(
                        "deadlines",
                        deadlines.isEmpty()
                                ? null
                                : deadlines.stream().map(this::deadline).toList())
                .append("nextDue", earliest(deadlines, Deadline::isUnmet))
                .append("sweepAt", earliest(deadlines, clock -> clock.status() == Deadline.Status.OPEN))
                .append(Vault.LOOKUP, personal.hashes(writing.decision().thing()))
                .append(
                        Erasure.ERASE_AT,
                        Erasure.due(ledger, writing.decision().to(), writing.at())
                                .map(Date::from)
                                .orElse(null));
    }

    private Document deadline(Deadline deadline) {
        var document = new Document("name", deadline.name())
                .append("status", deadline.status().name())
                .append("term", deadline.term().code())
                .append("startedAt", date(deadline.startedAt()))
                .append("basis", deadline.basis().rule());
        put(document, "dueAt", date(deadline.dueAt()));
        put(document, "endedAt", date(deadline.endedAt()));
        put(document, "overdueAt", date(deadline.overdueAt()));
        List<Document> steps = new ArrayList<>();
        for (var step : deadline.steps()) {
            var written = new Document("at", date(step.at()))
                    .append("kind", step.kind().name())
                    .append("zh", step.note().zh())
                    .append("en", step.note().en())
                    .append("basis", step.basis().rule());
            put(written, "dueAt", date(step.dueAt()));
            steps.add(written);
        }
        return document.append("steps", steps);
    }

    static Document event(Writing.Event event) {
        var cause = event.cause();
        return new Document("id", event.id())
                .append("type", event.type())
                .append("sequence", event.sequence())
                .append("json", event.json())
                .append("at", date(cause.at()))
                .append("district", cause.district())
                .append("actor", cause.actor())
                .append("command", cause.command())
                .append("decision", cause.decision());
    }

    /** What was asked stands there as a hash; of what is somebody's even that would tell. */
    Document answer(String id, Stored.KeptAnswer answer) {
        return answer(answer, personal.isKept() ? personal.seal(id).close(HASH, answer.hash()) : answer.hash());
    }

    static Document answer(Stored.KeptAnswer answer, Object hash) {
        return new Document("key", answer.key())
                .append("hash", hash)
                .append("status", answer.status())
                .append("body", answer.body())
                .append("at", date(answer.at()));
    }

    Document data(Writing<T, S> writing) {
        return RecordDocuments.write(writing.decision().thing(), personal.seal(writing.id()), "data");
    }

    /** The earliest due date of clocks that {@code wanted} picks, or null. */
    private static @Nullable Date earliest(List<Deadline> deadlines, java.util.function.Predicate<Deadline> wanted) {
        return deadlines.stream()
                .filter(wanted)
                .map(Deadline::dueAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(Date::from)
                .orElse(null);
    }

    static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private Deadline deadline(Document document) {
        List<Deadline.Step> steps = list(document, "steps").stream()
                .map(step -> new Deadline.Step(
                        Objects.requireNonNull(instant(step, "at")),
                        Deadline.Kind.valueOf(step.getString("kind")),
                        instant(step, "dueAt"),
                        new Text(step.getString("zh"), step.getString("en")),
                        rule(step.getString("basis"))))
                .toList();
        return new Deadline(
                document.getString("name"),
                Deadline.Status.valueOf(document.getString("status")),
                Term.parse(document.getString("term")),
                Objects.requireNonNull(instant(document, "startedAt")),
                instant(document, "dueAt"),
                instant(document, "endedAt"),
                instant(document, "overdueAt"),
                rule(document.getString("basis")),
                steps);
    }

    private Basis rule(String id) {
        return Objects.requireNonNull(rules.get(id), () -> "rule " + id + " is gone; old rules stay");
    }

    private static Stored.KeptAnswer answer(Document document, Seal seal) {
        return answer(document, seal, HASH);
    }

    /** An answer whose hash, if it is sealed, stands {@code at} that path. */
    static Stored.KeptAnswer answer(Document document, Seal seal, String at) {
        var hash = document.get("hash", (Object) "");
        return new Stored.KeptAnswer(
                document.getString("key"),
                hash instanceof String plain ? plain : seal.open(at, hash),
                document.getInteger("status"),
                document.getString("body"),
                document.getDate("at").toInstant());
    }

    private static List<Document> list(Document document, String name) {
        return document.getList(name, Document.class, List.of());
    }

    private static @Nullable Instant instant(Document document, String name) {
        var date = document.getDate(name);
        return date == null ? null : date.toInstant();
    }

    static void put(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.put(name, value);
        }
    }
}

package org.zhengan.runtime.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.runtime.shape.RecordDocuments;
import org.zhengan.runtime.shape.Seal;
import org.zhengan.trail.Algorithm;

/**
 * What is kept of a decision: who decided what, from which inputs, under which rules.
 *
 * @param document as the thing's document keeps it
 * @param digest   SHA-256 of its {@link DecisionText}, which the trail keeps
 */
public record Receipt(String actor, String command, Document document, String digest) {

    /** The receipt of {@code decision}, made on {@code inputs}, of which {@code seal} keeps what is somebody's. */
    public static Receipt of(
            Decision.Accepted<?, ?> decision, long version, Moment moment, String command, Object inputs, Seal seal) {
        var to = ((Enum<?>) decision.to()).name();
        var rules = decision.basis().stream().map(Basis::rule).toList();
        var document = begun(moment.at(), version, moment.actor(), command, to, rules)
                .append("inputs", RecordDocuments.write(inputs, seal, Receipts.INPUTS));
        var from = decision.from();
        if (from != null) {
            document.append("from", ((Enum<?>) from).name());
        }
        if (!moment.number().isEmpty()) {
            document.append("number", moment.number());
        }
        var settings = moment.settings().overrides();
        if (!settings.isEmpty()) {
            document.append("settings", Receipts.settings(settings));
        }
        return of(moment.actor(), command, document);
    }

    /** The receipt of what {@code actor} did beside the state table, which left the thing in {@code state}. */
    static Receipt beside(Instant at, long version, Actor actor, String command, String state, Object inputs) {
        var document = begun(at, version, actor, command, state, List.of())
                .append("inputs", RecordDocuments.write(inputs))
                .append("from", state);
        return of(actor, command, document);
    }

    private static Receipt of(Actor actor, String command, Document document) {
        var text = DecisionText.of(document).getBytes(StandardCharsets.UTF_8);
        return new Receipt(actor.subject(), command, document, Algorithm.SHA_256.hash(text));
    }

    private static Document begun(
            Instant at, long version, Actor actor, String command, String to, List<String> rules) {
        return new Document("at", Date.from(at))
                .append("version", version)
                .append("actor", actor.subject())
                .append("as", as(actor))
                .append("command", command)
                .append("to", to)
                .append("rules", rules);
    }

    private static Document as(Actor actor) {
        return new Document("unit", actor.unit())
                .append("district", actor.district().name())
                .append("roles", actor.roles().stream().sorted().toList());
    }
}

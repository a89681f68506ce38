package org.zhengan.runtime.store;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.bson.Document;
import org.zhengan.rules.Actor;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Moment;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.runtime.shape.RecordDocuments;
import org.zhengan.trail.Algorithm;

/**
 * What is kept of a decision: who decided what, from which inputs, under which rules.
 *
 * @param document as the thing's document keeps it
 * @param digest   SHA-256 of its {@link DecisionText}, which the trail keeps
 */
public record Receipt(String actor, String command, Document document, String digest) {

    /** The receipt of {@code decision}, made on {@code inputs}. */
    public static Receipt of(
            Decision.Accepted<?, ?> decision, long version, Moment moment, String command, Object inputs) {
        var actor = moment.actor();
        var document = new Document("at", Date.from(moment.at()))
                .append("version", version)
                .append("actor", actor.subject())
                .append("as", as(actor))
                .append("command", command)
                .append("to", ((Enum<?>) decision.to()).name())
                .append("rules", decision.basis().stream().map(Basis::rule).toList())
                .append("inputs", RecordDocuments.write(inputs));
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
        var text = DecisionText.of(document).getBytes(StandardCharsets.UTF_8);
        return new Receipt(actor.subject(), command, document, Algorithm.SHA_256.hash(text));
    }

    private static Document as(Actor actor) {
        return new Document("unit", actor.unit())
                .append("district", actor.district().name())
                .append("roles", actor.roles().stream().sorted().toList());
    }
}

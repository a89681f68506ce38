package org.zhengan.runtime.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.zhengan.rules.Basis;
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
            Decision.Accepted<?, ?> decision, long version, Instant at, String actor, String command, Object inputs) {
        var document = new Document("at", Date.from(at))
                .append("version", version)
                .append("actor", actor)
                .append("command", command)
                .append("to", ((Enum<?>) decision.to()).name())
                .append("rules", decision.basis().stream().map(Basis::rule).toList())
                .append("inputs", RecordDocuments.write(inputs));
        var from = decision.from();
        if (from != null) {
            document.append("from", ((Enum<?>) from).name());
        }
        var text = DecisionText.of(document).getBytes(StandardCharsets.UTF_8);
        return new Receipt(actor, command, document, Algorithm.SHA_256.hash(text));
    }
}

package org.zhengan.vaccine.material;

import java.util.List;
import java.util.Map;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/**
 * What an evaluation or summary holds.
 *
 * @param kind the clause that asks for it: 443 the handling, 61 the incident, 62 the summary
 */
public record EvaluationQuestion(@Label("种类") String kind, @Label("内容") Map<String, String> items) {

    private static final Map<String, Contents> KINDS = Map.of(
            "443", IncidentContents.EVALUATION_443,
            "61", IncidentContents.EVALUATION_61,
            "62", IncidentContents.SUMMARY_62);

    public EvaluationQuestion {
        var contents = KINDS.get(kind);
        var checks =
                new Checks().that(contents != null, "kind", "unknown-value", "应为 443、61 或 62", "must be 443, 61 or 62");
        if (contents != null) {
            contents.check(checks, "items", items);
        }
        checks.end();
        items = Map.copyOf(items);
    }

    static List<Contents> kinds() {
        return List.copyOf(KINDS.values());
    }

    Contents contents() {
        return KINDS.getOrDefault(kind, IncidentContents.SUMMARY_62);
    }
}

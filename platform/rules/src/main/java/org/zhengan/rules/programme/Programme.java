package org.zhengan.rules.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.DeadlineOverdue;

/**
 * A service, described whole. Declaring it is enough: the platform serves its ledgers, evaluations, views and policies,
 * runs its deadlines and reactions, and generates its documents.
 *
 * @param context the bounded context, such as {@code gas}: names its paths, its topic and its database
 */
public record Programme(
        String context,
        Text title,
        List<PolicyDocument> documents,
        List<Coverage> clauses,
        List<Ledger<?, ?>> ledgers,
        List<Evaluation<?, ?>> evaluations,
        List<View<?, ?, ?>> views,
        List<Reaction<?, ?>> reactions,
        List<Setting<?>> settings) {

    public Programme {
        documents = List.copyOf(documents);
        clauses = List.copyOf(clauses);
        ledgers = List.copyOf(ledgers);
        evaluations = List.copyOf(evaluations);
        views = List.copyOf(views);
        reactions = List.copyOf(reactions);
        settings = List.copyOf(settings);
    }

    /** A programme with its documents and nothing else yet. */
    public static Programme of(String context, Text title, List<PolicyDocument> documents, List<Coverage> clauses) {
        return new Programme(context, title, documents, clauses, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** With these ledgers. */
    public Programme keeping(Ledger<?, ?>... kept) {
        return new Programme(
                context, title, documents, clauses, List.of(kept), evaluations, views, reactions, settings);
    }

    /** With these evaluations. */
    public Programme deciding(Evaluation<?, ?>... asked) {
        return new Programme(context, title, documents, clauses, ledgers, List.of(asked), views, reactions, settings);
    }

    /** With these views. */
    public Programme showing(View<?, ?, ?>... shown) {
        return new Programme(
                context, title, documents, clauses, ledgers, evaluations, List.of(shown), reactions, settings);
    }

    /** With these reactions. */
    public Programme reacting(Reaction<?, ?>... reacting) {
        return new Programme(
                context, title, documents, clauses, ledgers, evaluations, views, List.of(reacting), settings);
    }

    /** With these settings. */
    public Programme configuredBy(Setting<?>... configured) {
        return new Programme(
                context, title, documents, clauses, ledgers, evaluations, views, reactions, List.of(configured));
    }

    /** Every setting its rules and evaluations know. */
    public Set<Setting<?>> allSettings() {
        Set<Setting<?>> all = new LinkedHashSet<>(settings);
        evaluations.forEach(evaluation -> all.addAll(evaluation.settings()));
        return all;
    }

    /** Every rule of the programme by its id. */
    public Map<String, Basis> rules() {
        List<Basis> all = new ArrayList<>();
        ledgers.forEach(ledger -> all.addAll(ledger.lifecycle().rules()));
        evaluations.forEach(evaluation -> all.addAll(evaluation.rules()));
        views.forEach(view -> all.addAll(view.rules()));
        allSettings().forEach(setting -> all.add(setting.basis()));
        Map<String, Basis> byId = new LinkedHashMap<>();
        for (var basis : all) {
            var other = byId.putIfAbsent(basis.rule(), basis);
            if (other != null && !other.equals(basis)) {
                throw new IllegalStateException("two rules are called " + basis.rule());
            }
        }
        return byId;
    }

    /** Every type of event the programme can emit, with the class of its data. */
    public Map<String, Class<?>> events() {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        ledgers.forEach(ledger -> all.putAll(ledger.lifecycle().events()));
        boolean clocks = ledgers.stream()
                .flatMap(ledger -> ledger.lifecycle().table().stream())
                .anyMatch(row -> !row.opens().isEmpty());
        if (clocks) {
            all.put(DeadlineOverdue.type(context), DeadlineOverdue.class);
        }
        return all;
    }

    /** The Kafka topic its events are published on. */
    public String topic() {
        return topic(context);
    }

    /** The Kafka topic of any context. */
    public static String topic(String context) {
        return "zhengan." + context + ".events";
    }
}

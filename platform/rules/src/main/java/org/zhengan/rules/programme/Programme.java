package org.zhengan.rules.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.DeadlineOverdue;
import org.zhengan.rules.task.Duty;

/**
 * A service, described whole. Declaring it is enough: the platform serves its ledgers, evaluations, views and policies,
 * runs its deadlines and reactions, and generates its documents.
 *
 * @param context the bounded context, such as {@code gas}: names its paths, its topic and its database
 * @param clauses what becomes of each clause; one that waits is tracked meanwhile where a task stands under it
 * @param tasks   what it charges people with; absent where that is not tracked
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
        List<Setting<?>> settings,
        @Nullable TaskLedger tasks) {

    public Programme {
        documents = List.copyOf(documents);
        var duties = tasks == null ? List.<Duty>of() : tasks.duties();
        clauses = clauses.stream().map(each -> each.trackedBy(duties)).toList();
        ledgers = List.copyOf(ledgers);
        evaluations = List.copyOf(evaluations);
        views = List.copyOf(views);
        reactions = List.copyOf(reactions);
        settings = List.copyOf(settings);
    }

    /** A programme with its documents and nothing else yet. */
    public static Programme of(String context, Text title, List<PolicyDocument> documents, List<Coverage> clauses) {
        return new Programme(
                context, title, documents, clauses, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** With these ledgers. */
    public Programme keeping(Ledger<?, ?>... kept) {
        return new Programme(
                context, title, documents, clauses, List.of(kept), evaluations, views, reactions, settings, tasks);
    }

    /** With these evaluations. */
    public Programme deciding(Evaluation<?, ?>... asked) {
        return new Programme(
                context, title, documents, clauses, ledgers, List.of(asked), views, reactions, settings, tasks);
    }

    /** With these views. */
    public Programme showing(View<?, ?, ?>... shown) {
        return new Programme(
                context, title, documents, clauses, ledgers, evaluations, List.of(shown), reactions, settings, tasks);
    }

    /** With these reactions. */
    public Programme reacting(Reaction<?, ?>... reacting) {
        return new Programme(
                context, title, documents, clauses, ledgers, evaluations, views, List.of(reacting), settings, tasks);
    }

    /** With these settings. */
    public Programme configuredBy(Setting<?>... configured) {
        return new Programme(
                context, title, documents, clauses, ledgers, evaluations, views, reactions, List.of(configured), tasks);
    }

    /** With these tasks, in a ledger of their own behind all others. */
    public Programme tracking(TaskLedger tracked) {
        List<Ledger<?, ?>> all = new ArrayList<>(ledgers);
        all.add(tracked.ledger());
        return new Programme(context, title, documents, clauses, all, evaluations, views, reactions, settings, tracked);
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

    /** The ids of those of its rules that are tasks. */
    public Set<String> taskIds() {
        return tasks == null ? Set.of() : tasks.duties().stream().map(Duty::id).collect(Collectors.toSet());
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

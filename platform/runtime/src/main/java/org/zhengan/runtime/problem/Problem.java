package org.zhengan.runtime.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Text;
import org.zhengan.rules.Undecidable;

/** A refusal that is the caller's to mend, or for the time being ours. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 1_000;

    private final Kind kind;
    private final transient Text detail;
    private final transient List<Issue> issues;
    private final transient Map<String, Object> more;
    private final boolean hidden;

    /** One fault: where, its stable code, its sentence, and the rule that says so where there is one. */
    public record Issue(String pointer, String code, Text detail, @Nullable Basis basis) {}

    private Problem(Kind kind, Text detail, List<Issue> issues, Map<String, Object> more) {
        this(kind, detail, issues, more, false);
    }

    private Problem(Kind kind, Text detail, List<Issue> issues, Map<String, Object> more, boolean hidden) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.issues = List.copyOf(issues);
        this.more = Map.copyOf(more);
        this.hidden = hidden;
    }

    /** A problem of {@code kind} told in its title alone. */
    public static Problem of(Kind kind) {
        return new Problem(kind, kind.title(), List.of(), Map.of());
    }

    /** A problem of {@code kind} with its own sentence. */
    public static Problem of(Kind kind, String zh, String en) {
        return new Problem(kind, new Text(zh, en), List.of(), Map.of());
    }

    /** There is such a thing, but not for the caller: he hears what he would hear if there were none. */
    public static Problem hidden() {
        return new Problem(Kind.NOT_FOUND, Kind.NOT_FOUND.title(), List.of(), Map.of(), true);
    }

    /** Every fault of a request at once, and how many they are; where nobody can mend so many, the first of them. */
    public static Problem invalid(Kind kind, List<Issue> issues) {
        var told = issues.subList(0, Math.min(MOST_TOLD, issues.size()));
        return new Problem(kind, new Text("共 %d 处错误", "%d faults").with(issues.size()), told, Map.of());
    }

    /** Every fault that a value names. */
    public static Problem invalid(InvalidValue invalid) {
        var faults = invalid.faults().stream();
        var issues = faults.map(fault -> new Issue(fault.pointer(), fault.code(), fault.detail(), null));
        return invalid(Kind.VALIDATION_FAILED, issues.toList());
    }

    /** Rules that forbid it. */
    public static Problem refused(List<Finding> findings) {
        return found(Kind.RULE_REFUSED, findings);
    }

    /** It is another's to do: another unit's, or, as the findings say, another body's or level's. */
    public static Problem foreign(List<Finding> findings) {
        return found(Kind.JURISDICTION_DENIED, findings);
    }

    private static Problem found(Kind kind, List<Finding> findings) {
        return new Problem(
                kind, kind.title(), findings.stream().map(Problem::issue).toList(), Map.of());
    }

    /** A question without an answer. */
    public static Problem undecidable(Undecidable undecidable) {
        var issue = new Issue("", undecidable.code(), undecidable.detail(), null);
        return new Problem(Kind.RULE_REFUSED, undecidable.detail(), List.of(issue), Map.of());
    }

    /** The state table does not list the command. */
    public static Problem illegal(String from, String command, List<String> allowed) {
        var detail = new Text("状态 %s 下不能执行 %s", "%2$s is not possible in state %1$s").with(from, command);
        var more = Map.of("from", from, "command", command, "allowed", allowed);
        return new Problem(Kind.ILLEGAL_TRANSITION, detail, List.of(), more);
    }

    /** Whether it is for want of rights; then it belongs into the trail. */
    public boolean isOfRights() {
        return hidden || kind == Kind.UNAUTHENTICATED || kind.status() == Kind.ROLE_DENIED.status();
    }

    /** What kind of refusal. */
    public Kind kind() {
        return kind;
    }

    /** The sentence for people. */
    public Text detail() {
        return detail;
    }

    /** Every fault found. */
    public List<Issue> issues() {
        return issues;
    }

    /** Members besides the standard ones. */
    public Map<String, Object> more() {
        return more;
    }

    private static Issue issue(Finding finding) {
        if (finding instanceof Finding.Breached breached) {
            return new Issue("", breached.code(), breached.detail(), breached.basis());
        } else if (finding instanceof Finding.Undecided undecided) {
            return new Issue("", undecided.code(), undecided.detail(), undecided.basis());
        }
        return new Issue("", "met", finding.basis().summary(), finding.basis());
    }
}

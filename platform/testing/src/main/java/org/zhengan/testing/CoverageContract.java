package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Clause;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.Text;
import org.zhengan.rules.programme.Coverage;
import org.zhengan.rules.programme.Coverage.Status;
import org.zhengan.rules.programme.Programme;

/** What every programme says of its documents: each clause is carried out by rules, or it is said why not. */
public abstract class CoverageContract {

    /** The programme held to this contract. */
    protected abstract Programme programme();

    /** The numbers of all clauses of {@code document}, as the gazette cuts them; read there, not from the programme. */
    protected abstract List<String> clausesOf(PolicyDocument document);

    /** No clause is passed over, and none is made up. */
    @Test
    final void everyClauseOfEveryDocumentIsListedOnce() {
        assertThat(programme().documents()).isNotEmpty();
        for (var document : programme().documents()) {
            var listed = clauses()
                    .filter(clause -> clause.document().equals(document))
                    .map(Clause::number);

            assertThat(listed).as(document.number()).containsExactlyInAnyOrderElementsOf(clausesOf(document));
        }
    }

    /** The list knows no document but the programme's. */
    @Test
    final void everyClauseStandsInADocumentOfTheProgramme() {
        assertThat(clauses().map(Clause::document)).isSubsetOf(programme().documents());
    }

    /** A clause is not called live before a rule cites it. */
    @Test
    final void everyLiveClauseHasARule() {
        assertThat(with(Status.LIVE)).as("live clauses without a rule").allMatch(this::hasRule, "has a rule");
    }

    /** People carry a clause out only where a task says what they do. */
    @Test
    final void everyTrackedClauseHasATask() {
        assertThat(with(Status.TRACKED)).as("tracked clauses without a task").allMatch(this::hasTask, "has a task");
    }

    /** Nothing is computed from a clause of which it is said that nothing is. */
    @Test
    final void noClauseCalledNotComputedHasARule() {
        assertThat(with(Status.NOT_COMPUTED))
                .as("not computed, yet with a rule")
                .noneMatch(this::hasRule)
                .noneMatch(this::hasTask);
    }

    /** Who asks why nothing is computed gets an answer, in either language. */
    @Test
    final void whatWaitsOrIsNotComputedHasItsReasonInBothLanguages() {
        assertThat(Stream.of(Status.WAITING, Status.NOT_COMPUTED).flatMap(status -> with(status).stream()))
                .allMatch(coverage -> isWritten(coverage.note()), "has a reason in both languages");
    }

    /** A rule stands in a clause that is listed. */
    @Test
    final void everyRuleStandsInAListedClause() {
        var listed = clauses().collect(Collectors.toSet());

        assertThat(programme().rules().values())
                .allMatch(basis -> listed.contains(basis.clause()), "stands in a listed clause");
    }

    /** One id, one rule: asked of the programme, which refuses two. */
    @Test
    final void noTwoRulesShareAnId() {
        assertThat(programme().rules().keySet()).doesNotContain("").doesNotHaveDuplicates();
    }

    /** Clauses and rules are told in Chinese and in English. */
    @Test
    final void everyClauseAndRuleIsSummedUpInBothLanguages() {
        assertThat(clauses()).allMatch(clause -> isWritten(clause.summary()), "is summed up in both languages");
        assertThat(programme().rules().values())
                .allMatch(basis -> isWritten(basis.summary()), "is summed up in both languages");
    }

    private Stream<Clause> clauses() {
        return programme().clauses().stream().map(Coverage::clause);
    }

    private List<Coverage> with(Status status) {
        return programme().clauses().stream()
                .filter(coverage -> coverage.status() == status)
                .toList();
    }

    private boolean hasRule(Coverage coverage) {
        var tasks = programme().taskIds();
        return isCited(coverage, rule -> !tasks.contains(rule));
    }

    private boolean hasTask(Coverage coverage) {
        return isCited(coverage, programme().taskIds()::contains);
    }

    private boolean isCited(Coverage coverage, Predicate<String> wanted) {
        return programme().rules().values().stream()
                .filter(basis -> wanted.test(basis.rule()))
                .anyMatch(basis -> basis.clause().equals(coverage.clause()));
    }

    private static boolean isWritten(Text text) {
        return !text.zh().isBlank() && !text.en().isBlank();
    }
}

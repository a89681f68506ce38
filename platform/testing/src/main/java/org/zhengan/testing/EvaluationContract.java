package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Undecidable;

/**
 * What every evaluation does: it answers each row of a table as the specification says, under the rules it declares.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public abstract class EvaluationContract<Q, A> {

    /** The evaluation held to this contract. */
    protected abstract Evaluation<Q, A> evaluation();

    /** The table; every rule of the evaluation decides at least one row of it. */
    protected abstract List<Asked<Q>> table();

    /** Each row of the table. */
    @TestFactory
    final Stream<DynamicTest> answersAsTheTableSays() {
        return table().stream().map(row -> dynamicTest(row.name(), () -> isAnswered(row)));
    }

    /** No rule stands there that no row ever saw decide. */
    @Test
    final void everyRuleDecidesSomeRow() {
        Set<String> decided = new HashSet<>();
        table().stream()
                .filter(row -> row.undecidable() == null)
                .forEach(row -> answer(row).basis().forEach(basis -> decided.add(basis.rule())));

        assertThat(decided)
                .containsAll(evaluation().rules().stream().map(Basis::rule).toList());
    }

    private void isAnswered(Asked<Q> row) {
        if (row.undecidable() != null) {
            assertThat(catchThrowableOfType(Undecidable.class, () -> answer(row)))
                    .isNotNull()
                    .extracting(Undecidable::code)
                    .isEqualTo(row.undecidable());
            return;
        }
        var answer = answer(row);

        assertThat(answer.value()).isInstanceOf(evaluation().answer());
        assertThat(row.fields()).as("a row says what it expects").isNotEmpty();
        row.fields().forEach((field, value) -> assertThat(Components.read(answer.value(), field))
                .as(field)
                .isEqualTo(Optional.ofNullable(value)));
        assertThat(answer.basis().stream().map(Basis::rule))
                .as("rules")
                .containsExactlyInAnyOrderElementsOf(row.rules());
        assertThat(declared()).containsAll(answer.basis());
    }

    private Answer<A> answer(Asked<Q> row) {
        return evaluation().decide(row.question(), Settings.defaults().with(row.config()));
    }

    /** The rules the evaluation declares, those of its settings among them. */
    private Set<Basis> declared() {
        Set<Basis> all = new HashSet<>(evaluation().rules());
        evaluation().settings().forEach(setting -> all.add(setting.basis()));
        return all;
    }
}

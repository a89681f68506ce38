package org.zhengan.vaccine.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;

class CompletenessTest {

    private static final List<String> ALL_KINDS = List.of(
            "reportRecords",
            "diagnosisGroupList",
            "investigationPlan",
            "investigationTestDiagnosisRecords",
            "identificationMaterials",
            "controlAndEffect",
            "summaryAndClosing");

    /** How many items each clause lists: counted in the gazette. */
    @ParameterizedTest
    @CsvSource({"443, 8", "61, 7", "62, 6"})
    void anEvaluationHasAsManyItemsAsItsClauseLists(String kind, int items) {
        assertThat(new EvaluationQuestion(kind, Map.of()).contents().keys()).hasSize(items);
    }

    @Test
    void theFinalReportHasSevenItemsAndTheArchiveSevenKinds() {
        assertThat(IncidentContents.FINAL.keys()).hasSize(7);
        assertThat(IncidentContents.ARCHIVE.keys()).isEqualTo(ALL_KINDS);
    }

    @Test
    void whatNoClauseListsIsAFaultAndSoIsWhatNobodyReads() {
        assertThatThrownBy(() -> new EvaluationQuestion("61", Map.of("occurence", "x")))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ArchiveQuestion(List.of("photographs"), null))
                .isInstanceOf(InvalidValue.class);
        var longest = Map.of("cause", "长".repeat(20_000));
        IncidentContents.EVALUATION_61.check(new Checks(), "items", longest).end();
        var tooLong = IncidentContents.EVALUATION_61.check(new Checks(), "items", Map.of("cause", "长".repeat(20_001)));
        assertThatThrownBy(tooLong::end).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"63", "4.4.3", ""})
    void onlyTheThreeKindsAreKnown(String kind) {
        assertThatThrownBy(() -> new EvaluationQuestion(kind, Map.of())).isInstanceOf(InvalidValue.class);
    }

    @Nested
    class OfTheArchive extends EvaluationContract<ArchiveQuestion, Missing> {

        @Override
        protected Evaluation<ArchiveQuestion, Missing> evaluation() {
            return new ArchiveCompleteness();
        }

        @Override
        protected List<Asked<ArchiveQuestion>> table() {
            List<Asked<ArchiveQuestion>> rows = new ArrayList<>();
            rows.add(asked("all", ALL_KINDS, true, List.of()));
            rows.add(asked("nothing", List.of(), false, without(ALL_KINDS, "identificationMaterials")));
            rows.add(asked("no identification", without(ALL_KINDS, "identificationMaterials"), false, List.of()));
            for (var kind : ALL_KINDS) {
                rows.add(asked("without " + kind, without(ALL_KINDS, kind), true, List.of(kind)));
            }
            return rows;
        }

        private Asked<ArchiveQuestion> asked(
                String name, List<String> kinds, boolean identified, List<String> lacking) {
            return Asked.of(name, new ArchiveQuestion(kinds, identified))
                    .answers("missing", lacking)
                    .by("VAC-4.4.3-1");
        }

        private List<String> without(List<String> all, String one) {
            return all.stream().filter(each -> !each.equals(one)).toList();
        }
    }

    @Nested
    class OfAnEvaluation extends EvaluationContract<EvaluationQuestion, Missing> {

        private static final Map<String, String> RULES = Map.of("443", "VAC-4.4.3-2", "61", "VAC-6.1", "62", "VAC-6.2");

        @Override
        protected Evaluation<EvaluationQuestion, Missing> evaluation() {
            return new EvaluationCompleteness();
        }

        @Override
        protected List<Asked<EvaluationQuestion>> table() {
            List<Asked<EvaluationQuestion>> rows = new ArrayList<>();
            for (var kind : List.of("443", "61", "62")) {
                var keys = new EvaluationQuestion(kind, Map.of()).contents().keys();
                var whole = filled(keys);
                rows.add(asked(kind, whole, List.of()));
                rows.add(asked(kind, Map.of(), keys));
                for (var key : keys) {
                    var blank = new HashMap<>(whole);
                    blank.put(key, " ");
                    rows.add(asked(kind, blank, List.of(key)));
                }
            }
            return rows;
        }

        private Asked<EvaluationQuestion> asked(String kind, Map<String, String> items, List<String> lacking) {
            return Asked.of(kind + " lacking " + lacking, new EvaluationQuestion(kind, items))
                    .answers("missing", lacking)
                    .by(RULES.getOrDefault(kind, ""));
        }
    }

    /** Every item, written. */
    public static Map<String, String> filled(List<String> keys) {
        Map<String, String> items = new HashMap<>();
        keys.forEach(key -> items.put(key, "已写明"));
        return items;
    }
}

package org.zhengan.vaccine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.Evaluation;
import org.zhengan.rules.InvalidValue;
import org.zhengan.testing.Asked;
import org.zhengan.testing.EvaluationContract;
import org.zhengan.vaccine.report.ReportCompleteness.Completeness;
import org.zhengan.vaccine.report.ReportCompleteness.Question;

class ReportCompletenessTest extends EvaluationContract<Question, Completeness> {

    /** As 3.4.3 lists them. */
    static final String INITIAL = "informationSource occurredAt place currentStatus harm firstMeasures";

    static final String FOLLOW_UP = "progress trend furtherMeasures investigation causeAnalysis";
    static final String FINAL = "overview investigationProcess nature responsibility traceOrDisposalResult"
            + " rectification effectEvaluation";

    @Override
    protected Evaluation<Question, Completeness> evaluation() {
        return new ReportCompleteness();
    }

    @Override
    protected List<Asked<Question>> table() {
        var phone = row(ReportKind.INITIAL, Channel.PHONE, "harm", "place currentStatus", "VAC-3.4.3-1a");
        return Stream.of(
                        lacking(ReportKind.INITIAL, Channel.FAX, INITIAL, "VAC-3.4.3-1"),
                        lacking(ReportKind.FOLLOW_UP, Channel.OTHER_WRITTEN, FOLLOW_UP, "VAC-3.4.3-2"),
                        lacking(ReportKind.FINAL, Channel.FAX, FINAL, "VAC-3.4.3-3"),
                        lacking(ReportKind.IMPORTANT_PROGRESS, Channel.FAX, "progress", "VAC-3.4.3-4"),
                        lacking(ReportKind.INITIAL, Channel.PHONE, "place currentStatus", "VAC-3.4.3-1a"),
                        lacking(ReportKind.INITIAL, Channel.SMS, "place currentStatus", "VAC-3.4.3-1a"),
                        Stream.of(
                                phone,
                                row(ReportKind.INITIAL, Channel.PHONE, "harm", "", "VAC-3.4.3-1a")
                                        .where("phoneReportKeys", "harm"),
                                row(ReportKind.FINAL, Channel.SECRET, "", "", "VAC-3.4.2-3")))
                .flatMap(rows -> rows)
                .toList();
    }

    @Test
    void aBlankItemIsMissingAndAnItemOfAnotherKindIsAFault() {
        var blank = new Question(ReportKind.IMPORTANT_PROGRESS, Channel.FAX, Map.of("progress", " "));
        assertThat(new ReportCompleteness()
                        .decide(blank, org.zhengan.rules.Settings.defaults())
                        .value()
                        .missing())
                .containsExactly("progress");

        var refused = catchThrowableOfType(
                InvalidValue.class,
                () -> new Question(ReportKind.FINAL, Channel.FAX, Map.of("harm", "x", "place", "x")));
        assertThat(refused.faults())
                .extracting(InvalidValue.Fault::pointer)
                .containsExactly("/items/harm", "/items/place");
    }

    /** Complete with all; without each in turn, that one is missing. */
    private static Stream<Asked<Question>> lacking(ReportKind kind, Channel channel, String keys, String rule) {
        var each = Arrays.stream(keys.split(" "))
                .map(key -> row(kind, channel, keys.replaceAll("\\b" + key + "\\b ?", ""), key, rule));
        return Stream.concat(Stream.of(row(kind, channel, keys, "", rule)), each);
    }

    private static Asked<Question> row(ReportKind kind, Channel channel, String given, String missing, String rule) {
        Map<String, String> items = new TreeMap<>();
        words(given).forEach(key -> items.put(key, "内容"));
        return Asked.of(kind + " " + channel + " lacking " + missing, new Question(kind, channel, items))
                .answers("complete", missing.isEmpty())
                .answers("missing", words(missing))
                .by(rule);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }
}

package org.zhengan.vaccine.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Settings;

/** What a report must hold (报告内容), by kind and channel: 3.4.3. */
final class ReportContent {

    private static final int LONGEST = 20_000;

    private static final List<String> INITIAL =
            List.of("informationSource", "occurredAt", "place", "currentStatus", "harm", "firstMeasures");
    private static final List<String> FOLLOW_UP =
            List.of("progress", "trend", "furtherMeasures", "investigation", "causeAnalysis");
    private static final List<String> FINAL = List.of(
            "overview",
            "investigationProcess",
            "nature",
            "responsibility",
            "traceOrDisposalResult",
            "rectification",
            "effectEvaluation");

    private ReportContent() {}

    /** The keys that must be there, and the rule that says so. */
    record Required(List<String> keys, Basis basis) {

        List<String> missingIn(Map<String, String> items) {
            return keys.stream()
                    .filter(key -> items.getOrDefault(key, "").isBlank())
                    .toList();
        }
    }

    static Required of(ReportKind kind, Channel channel, Settings settings) {
        if (channel == Channel.SECRET) {
            return new Required(List.of(), ReportRules.SECRET);
        } else if (!channel.isWritten() && kind == ReportKind.INITIAL) {
            return new Required(phoneKeys(settings), ReportSettings.PHONE_KEYS.basis());
        }
        return switch (kind) {
            case INITIAL -> new Required(INITIAL, ReportRules.INITIAL_CONTENT);
            case FOLLOW_UP -> new Required(FOLLOW_UP, ReportRules.FOLLOW_UP_CONTENT);
            case FINAL -> new Required(FINAL, ReportRules.FINAL_CONTENT);
            case IMPORTANT_PROGRESS -> new Required(List.of("progress"), ReportRules.PROGRESS_CONTENT);
        };
    }

    /** No key but those the kind knows: what nobody looks for would be lost. */
    static Checks known(Checks checks, ReportKind kind, Map<String, String> items) {
        var known = keysOf(kind);
        items.forEach((key, text) -> checks.that(
                        known.contains(key),
                        "items/" + key,
                        "unknown-item",
                        "该类报告没有此项内容",
                        "is no item of this kind of report")
                .that(text.length() <= LONGEST, "items/" + key, "too-long", "内容过长", "is too long"));
        return checks;
    }

    static List<String> keysOf(ReportKind kind) {
        return switch (kind) {
            case INITIAL -> INITIAL;
            case FOLLOW_UP, IMPORTANT_PROGRESS -> FOLLOW_UP;
            case FINAL -> FINAL;
        };
    }

    private static List<String> phoneKeys(Settings settings) {
        return Arrays.stream(settings.get(ReportSettings.PHONE_KEYS).split(",", -1))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
    }
}

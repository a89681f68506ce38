package org.zhengan.vaccine.warning;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.zhengan.rules.District;
import org.zhengan.rules.Text;
import org.zhengan.rules.programme.Element;
import org.zhengan.vaccine.grade.Grade;

/** What one CAP message says, in one language. What experts wrote stands in the Chinese block, as they wrote it. */
record CapInfo(EarlyWarning warning, Notice notice, Locale locale) {

    private static final Text SENDER =
            new Text("郑州市市场监督管理局会同郑州市卫生健康委员会", "Zhengzhou Market Supervision with Zhengzhou Health Commission");
    private static final Text EVENT = new Text("疫苗安全风险预警", "Vaccine safety warning");
    private static final Text HEADLINE = new Text("疫苗安全%s预警（%s级）：%s", "Vaccine safety warning, %s (level %s): %s");
    private static final Text DESCRIPTION = new Text(
            "风险因素：%s；风险级别：%s；紧急程度：%s；可能危害：%s；专家意见：%s",
            "Experts predict a vaccine safety incident of grade %s. Their opinion is in the Chinese block.");
    private static final Text UNIFIED = new Text("疫苗安全风险警示信息由国家统一公布", "Warnings to the public are for the state alone");

    Element element() {
        return Element.of("info")
                .with("language", inEnglish() ? "en" : "zh-CN")
                .with("category", "Health")
                .with("event", EVENT.in(locale))
                .with("responseType", responseType())
                .with("urgency", urgency())
                .with("severity", severity())
                .with("certainty", certainty())
                .with("effective", CapAlerts.time(notice.sentAt()))
                .with("senderName", SENDER.in(locale))
                .with("headline", headline())
                .with("description", description())
                .with("instruction", instruction())
                .with(parameter("warningLevel", notice.level().name()))
                .with(parameter(
                        "colour",
                        Objects.requireNonNull(Colour.of(notice.level())).name()))
                .with(areas());
    }

    private boolean inEnglish() {
        return locale.equals(Locale.ENGLISH);
    }

    private String headline() {
        var colour = Objects.requireNonNull(Colour.of(notice.level())).words().in(locale);
        return HEADLINE.in(locale).formatted(colour, notice.level(), news().in(locale));
    }

    private Text news() {
        return switch (notice.kind()) {
            case ISSUED -> new Text("发布", "issued");
            case ADJUSTED -> new Text("级别调整", "level adjusted");
            case CONVERTED -> new Text("已转为事件", "has become an incident");
            case LIFTED -> new Text("解除", "lifted");
        };
    }

    private String description() {
        var opinion = warning.opinion();
        return inEnglish()
                ? DESCRIPTION.en().formatted(notice.level())
                : DESCRIPTION
                        .zh()
                        .formatted(
                                opinion.riskFactors(),
                                opinion.riskLevel(),
                                opinion.urgency(),
                                opinion.harm(),
                                opinion.expertOpinion());
    }

    private String instruction() {
        var measures = warning.preventiveMeasures();
        return inEnglish() || measures.isEmpty() ? UNIFIED.in(locale) : String.join("；", measures);
    }

    private String responseType() {
        return switch (notice.kind()) {
            case ISSUED, ADJUSTED -> "Prepare";
            case CONVERTED -> "Execute";
            case LIFTED -> "AllClear";
        };
    }

    private String urgency() {
        return switch (notice.kind()) {
            case ISSUED, ADJUSTED ->
                switch (notice.level()) {
                    case I -> "Immediate";
                    case II, III -> "Expected";
                    case IV, NONE -> "Future";
                };
            case CONVERTED -> "Immediate";
            case LIFTED -> "Past";
        };
    }

    private String severity() {
        return switch (notice.level()) {
            case I -> "Extreme";
            case II -> "Severe";
            case III -> "Moderate";
            case IV, NONE -> "Minor";
        };
    }

    private String certainty() {
        return switch (notice.kind()) {
            case ISSUED, ADJUSTED -> notice.level().atLeast(Grade.II) ? "Likely" : "Possible";
            case CONVERTED -> "Observed";
            case LIFTED -> "Unlikely";
        };
    }

    private static Element parameter(String name, String value) {
        return Element.of("parameter").with("valueName", name).with("value", value);
    }

    private List<Element> areas() {
        return warning.opinion().impactArea().stream()
                .distinct()
                .map(this::area)
                .toList();
    }

    private Element area(District district) {
        var area = Element.of("area").with("areaDesc", inEnglish() ? district.name() : district.zh());
        return district.code().isEmpty()
                ? area
                : area.with(Element.of("geocode").with("valueName", "GB/T 2260").with("value", district.code()));
    }
}

package org.zhengan.vaccine.grade;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Label;

/** What decides whether something is a vaccine safety incident; absent means not yet known. */
public record ScopeQuestion(
        @Label("发生地") Location location,
        @Label("信息来源") ScopeSource source,
        @Label("已调查") @Nullable Boolean investigated,
        @Label("怀疑与质量有关") @Nullable Boolean suspectedQuality,
        @Label("严重影响公众健康") @Nullable Boolean seriousPublicHealth) {

    boolean investigatedWithResult() {
        return Boolean.TRUE.equals(investigated) && suspectedQuality != null;
    }
}

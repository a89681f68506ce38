package org.zhengan.vaccine.misinformation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.rules.lifecycle.Attempt;
import org.zhengan.vaccine.misinformation.MisinformationCommands.Detect;
import org.zhengan.vaccine.misinformation.MisinformationCommands.Handle;
import org.zhengan.vaccine.misinformation.MisinformationCommands.Notify;
import org.zhengan.vaccine.misinformation.MisinformationCommands.PublishResult;
import org.zhengan.vaccine.misinformation.MisinformationCommands.Verify;
import org.zhengan.vaccine.publication.VerifiedWith;

/**
 * Information that may mislead, or a rumour (误导信息、谣言).
 *
 * @param outcome what was published or done about it
 */
public record Misinformation(
        @Label("类别") MisinformationKind kind,
        @Label("内容") String text,
        @Label("来源") String source,
        @Label("行政区域") District district,
        @Label("关联事件") @Nullable String incidentId,
        @Label("发现时间") Instant detectedAt,
        @Label("会同核实方") List<VerifiedWith> verifiedWith,
        @Label("核实情况") @Nullable String findings,
        @Label("通报部门") List<String> notified,
        @Label("处理结果") @Nullable String outcome,
        @Label("关联公布") @Nullable String publicationId) {

    public Misinformation {
        verifiedWith = List.copyOf(verifiedWith);
        notified = List.copyOf(notified);
    }

    static Misinformation detected(Attempt<Misinformation, Detect> attempt) {
        var found = attempt.command();
        return new Misinformation(
                found.kind(),
                found.text(),
                found.source(),
                found.district(),
                found.incidentId(),
                attempt.moment().at(),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    static Misinformation verified(Attempt<Misinformation, Verify> attempt) {
        var before = attempt.thing();
        var verify = attempt.command();
        var with = Stream.concat(before.verifiedWith.stream(), verify.verifiedWith().stream())
                .distinct()
                .toList();
        var findings = verify.findings() == null ? before.findings : verify.findings();
        return before.with(with, findings, before.notified, null, null);
    }

    static Misinformation answered(Attempt<Misinformation, PublishResult> attempt) {
        var before = attempt.thing();
        var result = attempt.command();
        return before.with(
                before.verifiedWith, before.findings, before.notified, result.result(), result.publicationId());
    }

    static Misinformation passedOn(Attempt<Misinformation, Notify> attempt) {
        var before = attempt.thing();
        return before.with(
                before.verifiedWith, before.findings, attempt.command().departments(), null, null);
    }

    static Misinformation handled(Attempt<Misinformation, Handle> attempt) {
        var before = attempt.thing();
        return before.with(
                before.verifiedWith,
                before.findings,
                before.notified,
                attempt.command().measures(),
                null);
    }

    private Misinformation with(
            List<VerifiedWith> with,
            @Nullable String found,
            List<String> told,
            @Nullable String result,
            @Nullable String published) {
        return new Misinformation(
                kind, text, source, district, incidentId, detectedAt, with, found, told, result, published);
    }
}

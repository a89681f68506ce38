package org.zhengan.rules.task;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Moment;

/** How far a task has come. */
record Progress(
        @Nullable Instant startedAt,
        @Nullable Instant doneAt,
        int timesDone,
        List<Occasion> occasions,
        List<Evidence> evidence) {

    static final Progress NONE = new Progress(null, null, 0, List.of(), List.of());

    private static final int EVIDENCE_KEPT = 100;

    Progress started(@Nullable String occasion, Instant at) {
        return occasion == null
                ? new Progress(at, doneAt, timesDone, occasions, evidence)
                : new Progress(
                        at,
                        doneAt,
                        timesDone,
                        Stream.concat(occasions.stream(), Stream.of(new Occasion(occasion, at)))
                                .toList(),
                        evidence);
    }

    Progress shown(@Nullable String occasion, String text, @Nullable String reference, Moment moment) {
        var unit = moment.actor().unit();
        var by = unit.isBlank() ? moment.actor().subject() : unit;
        var more = Stream.concat(evidence.stream(), Stream.of(new Evidence(moment.at(), by, occasion, text, reference)))
                .toList();
        return new Progress(
                startedAt,
                doneAt,
                timesDone,
                occasions,
                more.subList(Math.max(0, more.size() - EVIDENCE_KEPT), more.size()));
    }

    Progress completed(@Nullable String occasion, Instant at) {
        return new Progress(
                startedAt,
                at,
                timesDone + 1,
                occasions.stream().filter(each -> !each.name().equals(occasion)).toList(),
                evidence);
    }
}

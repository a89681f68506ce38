package org.zhengan.vaccine.duty;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;
import org.zhengan.vaccine.duty.DutyCommands.CountReport;
import org.zhengan.vaccine.duty.DutyCommands.Learn;
import org.zhengan.vaccine.duty.DutyCommands.TakeNews;
import org.zhengan.vaccine.grade.Grade;
import org.zhengan.vaccine.report.Channel;
import org.zhengan.vaccine.report.FollowUpMode;
import org.zhengan.vaccine.report.LevelSince;
import org.zhengan.vaccine.report.ReportKind;

class DutyLifecycleTest extends LifecycleContract<ReportingDuty, DutyState> {

    private static final Instant LEARNED = Instant.parse("2022-03-01T01:00:00Z");
    private static final List<LevelSince> LEVELS = List.of(new LevelSince(Grade.II, LEARNED));

    @Override
    protected Lifecycle<ReportingDuty, DutyState> lifecycle() {
        return ReportingDuties.LIFECYCLE;
    }

    @Override
    protected ReportingDuty thing(DutyState state) {
        boolean written = state == DutyState.FOLLOWING || state == DutyState.DONE;
        boolean ended = state == DutyState.FINAL_DUE || state == DutyState.DONE;
        return new ReportingDuty(
                Duties.INCIDENT,
                Duties.HOSPITAL,
                District.JINSHUI,
                LEARNED,
                FollowUpMode.CALENDAR_DAYS,
                state == DutyState.WAITING ? List.of() : LEVELS,
                ended ? LEARNED : null,
                null,
                written ? new Sent("RP-2022-00001", LEARNED) : null,
                written ? LEARNED : null,
                null,
                List.of(),
                null,
                null);
    }

    @Override
    protected List<?> commands() {
        var risen = Stream.concat(LEVELS.stream(), Stream.of(new LevelSince(Grade.I, LEARNED.plusSeconds(3600))))
                .toList();
        return List.of(
                new Learn(Duties.INCIDENT, Duties.HOSPITAL, District.JINSHUI, LEARNED),
                new Learn(Duties.INCIDENT, Duties.HOSPITAL, District.JINSHUI, LEARNED.plusSeconds(864_000)),
                news(LEVELS, null, false),
                news(risen, null, false),
                news(LEVELS, LEARNED, false),
                news(LEVELS, null, true),
                count(ReportKind.INITIAL, Channel.PHONE),
                count(ReportKind.INITIAL, Channel.FAX),
                count(ReportKind.FOLLOW_UP, Channel.FAX),
                count(ReportKind.IMPORTANT_PROGRESS, Channel.SMS),
                count(ReportKind.IMPORTANT_PROGRESS, Channel.FAX),
                count(ReportKind.FINAL, Channel.FAX));
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }

    private static TakeNews news(List<LevelSince> levels, @Nullable Instant endedAt, boolean dismissed) {
        return new TakeNews(Duties.INCIDENT, Duties.HOSPITAL, levels, endedAt, dismissed);
    }

    private static CountReport count(ReportKind kind, Channel channel) {
        return new CountReport(
                Duties.INCIDENT, Duties.HOSPITAL, "RP-2022-00002", kind, channel, LEARNED.plusSeconds(60));
    }
}

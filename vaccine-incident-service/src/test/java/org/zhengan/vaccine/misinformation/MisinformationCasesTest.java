package org.zhengan.vaccine.misinformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.Life;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;
import org.zhengan.vaccine.misinformation.MisinformationCommands.Detect;
import org.zhengan.vaccine.misinformation.MisinformationCommands.Handle;
import org.zhengan.vaccine.misinformation.MisinformationCommands.Notify;
import org.zhengan.vaccine.misinformation.MisinformationCommands.PublishResult;
import org.zhengan.vaccine.misinformation.MisinformationCommands.Verify;
import org.zhengan.vaccine.publication.VerifiedWith;

class MisinformationCasesTest extends LifecycleContract<Misinformation, MisinformationState> {

    private static final Instant START = Instant.parse("2022-03-02T01:00:00Z");
    private static final String HANDLED = "vaccine.misinformation.handled";
    private static final Verify WITH_HEALTH = new Verify(List.of(VerifiedWith.HEALTH), "与事实不符");
    private static final PublishResult RESULT = new PublishResult("经核实不实", null);
    private static final Notify NOTIFY = new Notify(List.of("市委网信办"));
    private static final Handle HANDLE = new Handle("已删除");

    @Override
    protected Lifecycle<Misinformation, MisinformationState> lifecycle() {
        return MisinformationCases.LIFECYCLE;
    }

    @Override
    protected Misinformation thing(MisinformationState state) {
        return switch (state) {
            case DETECTED -> misleading().thing();
            case VERIFYING -> misleading().does(WITH_HEALTH).thing();
            case RESULT_PUBLISHED -> misleading().does(WITH_HEALTH).does(RESULT).thing();
            case NOTIFIED -> rumour().does(NOTIFY).thing();
            case HANDLED -> rumour().does(NOTIFY).does(HANDLE).thing();
        };
    }

    @Override
    protected List<?> commands() {
        return List.of(detect(MisinformationKind.MISLEADING), WITH_HEALTH, RESULT, NOTIFY, HANDLE);
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }

    @Test
    void theResultIsPublishedOnceHealthHasTakenPartInVerifying() {
        var info = misleading().does(new Verify(List.of(VerifiedWith.MAH), "企业说明"));
        assertThat(info.refusals(RESULT)).containsExactly("not-verified-with-health");

        info.does(new Verify(List.of(VerifiedWith.HEALTH, VerifiedWith.MAH), null))
                .does(RESULT);

        assertThat(info.state()).isEqualTo(MisinformationState.RESULT_PUBLISHED);
        assertThat(info.told()).containsExactly(HANDLED);
        assertThat(info.thing().verifiedWith()).containsExactly(VerifiedWith.MAH, VerifiedWith.HEALTH);
        assertThat(info.thing().findings()).isEqualTo("企业说明");
    }

    @Test
    void aRumourIsPassedOnAndHandled() {
        var rumour = rumour();
        assertThat(rumour.refusals(WITH_HEALTH)).containsExactly("is-a-rumour");

        rumour.does(NOTIFY).does(HANDLE);

        assertThat(rumour.state()).isEqualTo(MisinformationState.HANDLED);
        assertThat(rumour.told()).containsExactly(HANDLED);
        assertThat(rumour.rules()).contains("VAC-7.1-1");
    }

    @Test
    void misleadingInformationIsNotPassedOnLikeARumour() {
        assertThat(misleading().refusals(NOTIFY)).containsExactly("is-no-rumour");
    }

    private static Life<Misinformation, MisinformationState> misleading() {
        return Life.of(MisinformationCases.LIFECYCLE, START).does(detect(MisinformationKind.MISLEADING));
    }

    private static Life<Misinformation, MisinformationState> rumour() {
        return Life.of(MisinformationCases.LIFECYCLE, START).does(detect(MisinformationKind.RUMOUR));
    }

    private static Detect detect(MisinformationKind kind) {
        return new Detect(kind, "接种后不能饮水", "短视频平台", District.JINSHUI, null);
    }
}

package org.zhengan.vaccine.aefi;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;

class AefiLifecycleTest extends LifecycleContract<AefiCase, CaseState> {

    @Override
    protected Lifecycle<AefiCase, CaseState> lifecycle() {
        return AefiCases.LIFECYCLE;
    }

    @Override
    protected AefiCase thing(CaseState state) {
        return Reports.aCase(Reports.aRareReport("HPV4", "J009827"));
    }

    @Override
    protected List<?> commands() {
        return List.of(
                Reports.aReport(),
                Reports.aRareReport("HPV4", "J009827"),
                new Investigate(new CaseFacts(Reports.ONSET, null, true, true, SeriousKind.ORGAN, true)),
                new Diagnose(Reports.DIAGNOSIS, null),
                new RuleOut("并非预防接种后发生"),
                new Reopen("有新的检验结果"),
                new Link("VI-2022-0001"),
                new Close(null));
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }
}

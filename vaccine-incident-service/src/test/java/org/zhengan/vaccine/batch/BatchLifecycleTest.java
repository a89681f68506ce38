package org.zhengan.vaccine.batch;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.testing.LifecycleContract;
import org.zhengan.testing.wire.Walk;
import org.zhengan.vaccine.batch.BatchCommands.RecordStock;

class BatchLifecycleTest extends LifecycleContract<BatchControl, BatchState> {

    @Override
    protected Lifecycle<BatchControl, BatchState> lifecycle() {
        return BatchControls.LIFECYCLE;
    }

    @Override
    protected BatchControl thing(BatchState state) {
        return Lots.in(state);
    }

    @Override
    protected Instant at() {
        return Lots.START.plusSeconds(3600);
    }

    @Override
    protected List<?> commands() {
        return List.of(
                Lots.identify(District.JINSHUI),
                Lots.NOTICE,
                Lots.SEAL,
                Lots.DETAIN,
                Lots.RECALL,
                Lots.RECALLED,
                Lots.DESTROY,
                Lots.RELEASE,
                Lots.STOCK,
                new RecordStock(Lots.stock("某疾控中心", 100, 60, 30)),
                Lots.use("花园路社区卫生服务中心", District.JINSHUI, Lots.START),
                Lots.use("花园路社区卫生服务中心", District.JINSHUI, Lots.START.plusMillis(1)));
    }

    @TestFactory
    Stream<DynamicTest> everyEventDeclaredIsToldInSomeWalkAndKeepsItsPromise() {
        return new Walk<>(lifecycle(), this::thing, commands()).promises();
    }
}

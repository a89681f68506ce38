package org.zhengan.vaccine.batch;

import java.time.Instant;
import java.util.List;
import org.zhengan.rules.District;
import org.zhengan.testing.Life;
import org.zhengan.vaccine.aefi.BatchNumber;
import org.zhengan.vaccine.aefi.VaccineCode;
import org.zhengan.vaccine.batch.BatchCommands.ConfirmRecall;
import org.zhengan.vaccine.batch.BatchCommands.Destroy;
import org.zhengan.vaccine.batch.BatchCommands.Detain;
import org.zhengan.vaccine.batch.BatchCommands.Identify;
import org.zhengan.vaccine.batch.BatchCommands.OrderRecall;
import org.zhengan.vaccine.batch.BatchCommands.RecordMovement;
import org.zhengan.vaccine.batch.BatchCommands.RecordStock;
import org.zhengan.vaccine.batch.BatchCommands.Release;
import org.zhengan.vaccine.batch.BatchCommands.Seal;
import org.zhengan.vaccine.batch.BatchCommands.Suspend;

/** Lots of vaccine for tests. */
final class Lots {

    /** When the lots of these tests are identified. */
    static final Instant START = Instant.parse("2022-03-02T00:00:00Z");

    static final VaccineCode HPV = new VaccineCode("HPV4");
    static final BatchNumber LOT = new BatchNumber("J009827");

    static final Suspend NOTICE = notice(District.JINSHUI);
    static final Seal SEAL = new Seal("疫苗管理法");
    static final Detain DETAIN = new Detain("疫苗管理法");
    static final OrderRecall RECALL = new OrderRecall("某生物公司", "疫苗管理法");
    static final ConfirmRecall RECALLED = new ConfirmRecall();
    static final Destroy DESTROY = new Destroy("销毁记录 2022-1");
    static final Release RELEASE = new Release(QualityConclusion.EXCLUDED, "检验合格");
    static final RecordStock STOCK = new RecordStock(stock("花园路社区卫生服务中心", 100, 60, 40));

    private Lots() {}

    static Identify identify(District district) {
        return new Identify(HPV, LOT, district, "VI-2022-0001", null);
    }

    static Suspend notice(District... districts) {
        return new Suspend(List.of(Stop.values()), List.of(districts), null, List.of("花园路社区卫生服务中心"), "疫苗管理法");
    }

    static Stock stock(String unit, long received, long used, long onHand) {
        return new Stock(unit, District.JINSHUI, received, used, 0, 0, 0, onHand, "现场核查");
    }

    static RecordMovement use(String unit, District district, Instant at) {
        return new RecordMovement(unit, district, Stop.USE, 1, at);
    }

    static Life<BatchControl, BatchState> life() {
        return Life.of(BatchControls.LIFECYCLE, START);
    }

    static Life<BatchControl, BatchState> suspended() {
        return life().does(identify(District.JINSHUI)).does(NOTICE);
    }

    /** A lot led by the shortest way into {@code state}. */
    static BatchControl in(BatchState state) {
        var life = life().does(identify(District.JINSHUI));
        if (state != BatchState.IDENTIFIED) {
            life.does(NOTICE);
        }
        return switch (state) {
            case IDENTIFIED, SUSPENDED -> life.thing();
            case SEALED -> life.does(SEAL).thing();
            case DETAINED -> life.does(DETAIN).thing();
            case RELEASED -> life.does(RELEASE).thing();
            case RECALL_ORDERED -> life.does(RECALL).does(STOCK).thing();
            case RECALLED -> life.does(RECALL).does(STOCK).does(RECALLED).thing();
            case DESTROYED -> life.does(SEAL).does(DESTROY).thing();
        };
    }
}

package org.zhengan.runtime.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Checks;
import org.zhengan.rules.District;
import org.zhengan.rules.Guard;
import org.zhengan.rules.Label;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Lifecycle;

/** A market stall, registered by spreadsheet in these tests. */
record Stall(String number, String stallNo, District district, int area) {

    enum State {
        OPEN
    }

    enum Kind {
        FOOD,
        FLOWERS,
        EMPTY
    }

    record Holder(@Label("经营者") String name, @Label("电话") @Nullable String phone) {}

    record Register(
            @Label("摊位号") String stallNo,
            @Label("所在区县") District district,
            @Label("开业日期") LocalDate openedOn,
            @Label("面积") int area,
            @Label("类别") Kind kind,
            Holder holder,
            @Label("经营品种") @Nullable List<String> goods,
            @Label("查验时间") @Nullable Instant checkedAt) {

        Register {
            new Checks()
                    .text("stallNo", stallNo, 20)
                    .within("area", area, 1, 1_000)
                    .end();
        }
    }

    record RegisteredV1(String stallNo) {}

    private static final PolicyDocument DOCUMENT = new PolicyDocument(
            "测政〔2020〕1号", new Text("市场办法", "Market rules"), LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1), null);

    static final Basis LARGEST = DOCUMENT.clause("3", "摊位不得过大", "A stall is not too large")
            .rule("MKT-3", "面积不超过 100", "at most 100 square metres");

    private static final Rule<Integer> SMALL =
            Guard.of(LARGEST, area -> area <= 100, "too-large", "面积超过 100", "is larger than 100");

    private static final Rule<Kind> OCCUPIED =
            Guard.of(LARGEST, kind -> kind != Kind.EMPTY, "empty", "空摊位", "is empty");

    static final Lifecycle<Stall, State> LIFECYCLE = Lifecycle.of(
                    "market", "stall", new Text("摊位", "Stall"), Stall.class, State.class)
            .in(Stall::district)
            .numbered("ST")
            .unique("number", Stall::number)
            .unique("stallNo", Stall::stallNo)
            .on(Register.class)
            .starts(State.OPEN)
            .by("MARKET")
            .onlyIf(OCCUPIED, attempt -> attempt.command().kind())
            .provided(SMALL, attempt -> attempt.command().area())
            .making(attempt -> new Stall(
                    attempt.moment().number(),
                    attempt.command().stallNo(),
                    attempt.command().district(),
                    attempt.command().area()))
            .emits(
                    "market.stall.registered",
                    RegisteredV1.class,
                    change -> new RegisteredV1(change.after().stallNo()))
            .under(LARGEST)
            .build();
}

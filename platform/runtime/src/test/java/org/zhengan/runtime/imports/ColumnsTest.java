package org.zhengan.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.runtime.problem.Problem;

class ColumnsTest {

    private final Columns columns = Columns.of(Stall.Register.class);

    @Test
    void nestedFieldsAreColumnsOfTheirOwn() {
        assertThat(columns.headings()).containsExactly("摊位号", "所在区县", "开业日期", "面积", "类别", "经营者", "电话", "经营品种", "查验时间");
    }

    @Test
    void termsAndPathsAreBothUnderstood() {
        var paths = columns.match(List.of("摊位号", "district", " 开业日期 ", "area", "类别", "holder.name", "错误信息", ""));

        assertThat(paths).containsExactly("stallNo", "district", "openedOn", "area", "kind", "holder.name", "", "");
    }

    @Test
    void everyWrongHeadingIsNamed() {
        var problem = catchThrowableOfType(
                Problem.class, () -> columns.match(List.of("摊位号", "stallNo", "颜色", "所在区县", "开业日期", "面积")));

        assertThat(problem.issues())
                .extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactly(
                        "repeated-column stallNo", "unknown-column 颜色", "missing-column 类别", "missing-column 经营者");
    }

    @Test
    void aRowBecomesItsCommand() {
        var paths = columns.match(columns.headings());

        var command = columns.bind(
                paths, List.of("A-1", "金水区", "2026/3/1", "20", "FOOD", "张三", "", "菜；肉", "2026-03-01 08:00"));

        assertThat(command).isInstanceOfSatisfying(Stall.Register.class, register -> {
            assertThat(register.district()).isEqualTo(District.JINSHUI);
            assertThat(register.holder()).isEqualTo(new Stall.Holder("张三", null));
            assertThat(register.goods()).containsExactly("菜", "肉");
            assertThat(register.checkedAt()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        });
    }

    @Test
    void termsThatTwoFieldsShareGiveWayToThePaths() {
        record Party(@Label("姓名") String name) {}
        record Deed(Party seller, Party buyer) {}

        assertThat(Columns.of(Deed.class).headings()).containsExactly("seller.name", "buyer.name");
    }

    @Test
    void aFormulaAndAnExtraCellAreFaultsBesideTheOthers() {
        var paths = columns.match(List.of("摊位号", "所在区县", "开业日期", "面积", "类别", "经营者"));
        var row = new SheetRow(2, List.of("A-1", "金水区", "昨天", "=1+1", "FOOD", "张三", "多"), List.of(3));

        var read = new RowReader(columns, paths).read(row);

        assertThat(read.command()).isNull();
        assertThat(read.issues())
                .extracting(issue -> issue.code() + " " + issue.field())
                .containsExactly("formula-cell area", "extra-cell ", "wrong-type openedOn");
    }
}

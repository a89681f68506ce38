package org.zhengan.rules.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengan.rules.Origin;
import org.zhengan.rules.Samples;
import org.zhengan.rules.Text;

class DutySheetTest {

    private static final String HEAD = "id\tclause\tkind\tlead\tothers\tevery\tzh\ten\twhenZh\twhenEn";
    private static final String ROW = "T-1\t1\tRECURRING\tA+B\tC\teveryDays\t培训\ttrain\t每年\tyearly";

    private static final DutySheet SHEET = DutySheet.of(
            List.of(Samples.CLAUSE),
            DutySheet.bodies(List.of("code\tzh\ten", "A\t甲局\tA office", "B\t乙局\tB office", "C\t丙局\tC office")),
            List.of(Duties.EVERY));

    @Test
    void readsARow() {
        var duty = SHEET.read(List.of(HEAD, "", ROW)).get(0);

        assertThat(duty.id()).isEqualTo("T-1");
        assertThat(duty.lead()).extracting(Body::code).containsExactly("A", "B");
        assertThat(duty.others()).extracting(Body::name).containsExactly(new Text("丙局", "C office"));
        assertThat(duty.when()).isEqualTo(new Text("每年", "yearly"));
        assertThat(duty.every()).isEqualTo(Duties.EVERY);
    }

    @Test
    void aRowIsARuleOfItsClause() {
        var basis = SHEET.read(List.of(HEAD, ROW)).get(0).basis();

        assertThat(basis.rule()).isEqualTo("T-1");
        assertThat(basis.clause()).isEqualTo(Samples.CLAUSE);
        assertThat(basis.origin()).isEqualTo(Origin.DOCUMENT);
        assertThat(basis.summary()).isEqualTo(new Text("培训", "train"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-1\t9\tONE_OFF\tA", "T-1\t1\tONE_OFF\tZ", "T-1\t1\tRECURRING\tA\t\tnever"})
    void aRowThatNamesWhatNobodyKnowsIsRefusedByItsId(String start) {
        var cells = List.of(start.split("\t", -1));
        var row = start + "\t".repeat(6 - cells.size()) + "\t做\tdo\t及时\tin time";

        assertThatNullPointerException()
                .isThrownBy(() -> SHEET.read(List.of(HEAD, row)))
                .withMessageContaining("T-1 names");
    }

    @Test
    void aRowMustBeWholeLedAndRecurWhereItHasAnInterval() {
        assertThatIllegalArgumentException().isThrownBy(() -> SHEET.read(List.of(HEAD, "T-1\t1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.read(List.of(HEAD, ROW.replace("A+B", ""))))
                .withMessageContaining("led by nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHEET.read(List.of(HEAD, ROW.replace("RECURRING", "ONE_OFF"))))
                .withMessageContaining("does not recur");
    }
}

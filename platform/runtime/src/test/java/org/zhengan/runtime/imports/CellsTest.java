package org.zhengan.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengan.rules.District;
import org.zhengan.runtime.shape.Shape;

class CellsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01",
        "2026/3/1, 2026-03-01",
        "2026.3.1, 2026-03-01",
        "2026年3月1日, 2026-03-01",
        "yesterday, yesterday",
        "2026-02-30x, 2026-02-30x"
    })
    void aDateIsReadAsPeopleWriteIt(String cell, String read) {
        assertThat(Cells.as(Shape.of(LocalDate.class), cell)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01 8:30, 2026-03-01T08:30+08:00",
        "2026/3/1 08:30:05, 2026-03-01T08:30:05+08:00",
        "2026-03-01T08:30:00Z, 2026-03-01T08:30:00Z"
    })
    void aTimeWithoutOffsetIsTheCitys(String cell, String read) {
        assertThat(Cells.as(Shape.of(Instant.class), cell)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"金水区", "JINSHUI", "410105"})
    void aDistrictIsNamedInAnyWay(String cell) {
        assertThat(Cells.as(Shape.of(District.class), cell)).isEqualTo("JINSHUI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5", "@home", "\tx", "plain", "", "'quoted"})
    void whatIsNeutralisedReadsAsItWas(String cell) {
        assertThat(Cells.plain(Cells.neutral(cell))).isEqualTo(cell);
    }

    @Test
    void aFormulaIsNeutralised() {
        assertThat(Cells.neutral("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
    }
}

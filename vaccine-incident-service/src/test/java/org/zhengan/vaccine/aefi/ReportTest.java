package org.zhengan.vaccine.aefi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.zhengan.vaccine.aefi.Reports.DIAGNOSIS;
import static org.zhengan.vaccine.aefi.Reports.ONSET;
import static org.zhengan.vaccine.aefi.Reports.aCase;
import static org.zhengan.vaccine.aefi.Reports.aReport;
import static org.zhengan.vaccine.aefi.Reports.accepted;
import static org.zhengan.vaccine.aefi.Reports.standing;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengan.rules.District;
import org.zhengan.rules.InvalidValue;
import org.zhengan.rules.Label;

class ReportTest {

    private static Report dated(LocalDate vaccinated, LocalDate onset, @Nullable LocalDate died) {
        return with(" ", 31, District.JINSHUI, vaccinated, onset, died, null);
    }

    private static Report with(
            String site,
            int age,
            District district,
            LocalDate vaccinated,
            LocalDate onset,
            @Nullable LocalDate died,
            @Nullable SeriousKind kind) {
        return new Report(
                null,
                null,
                "R-1",
                null,
                null,
                null,
                age,
                Sex.MALE,
                new VaccineCode("MMR"),
                "麻腮风疫苗",
                "企业",
                null,
                vaccinated,
                site.isBlank() ? "接种单位" : site,
                district,
                onset,
                died,
                null,
                null,
                null,
                kind,
                null,
                true);
    }

    @ParameterizedTest(name = "vaccinated {0}, onset {1}, died {2}: fault at {3}")
    @CsvSource({
        "2022-03-01, 2022-03-01, 2022-03-01,",
        "2022-03-01, 2022-03-02, ,",
        "2022-03-02, 2022-03-01, , /onsetOn",
        "2022-03-01, 2022-03-02, 2022-03-01, /diedOn"
    })
    void datesAreInOrderAndMayBeEqual(
            LocalDate vaccinated, LocalDate onset, @Nullable LocalDate died, @Nullable String fault) {
        if (fault == null) {
            assertThat(dated(vaccinated, onset, died).onsetOn()).isEqualTo(onset);
        } else {
            assertThatThrownBy(() -> dated(vaccinated, onset, died))
                    .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.faults())
                            .extracting(InvalidValue.Fault::pointer)
                            .containsExactly(fault));
        }
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var refused = catchThrowableOfType(
                InvalidValue.class,
                () -> with(
                        "x".repeat(101),
                        151,
                        District.CITY,
                        ONSET,
                        ONSET.minusDays(1),
                        ONSET.minusDays(2),
                        SeriousKind.ORGAN));

        assertThat(refused.faults())
                .extracting(InvalidValue.Fault::pointer)
                .containsExactly(
                        "/ageYears", "/vaccinationSite", "/district", "/onsetOn", "/diedOn", "/especiallySeriousKind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"J009827", " j009827 ", "\tJ009827\n"})
    void aBatchNumberIsComparedWithoutRegardToCaseOrSpace(String printed) {
        assertThat(new BatchNumber(printed)).isEqualTo(new BatchNumber("J009827"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "12345678901234567890123456789012345678901"})
    void aBatchNumberIsNeitherBlankNorEndless(String printed) {
        assertThatThrownBy(() -> new BatchNumber(printed)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void theImportSheetIsHeadedByTheTermsOfTheForm() {
        var headings = Arrays.stream(Report.class.getRecordComponents())
                .map(component -> component.getAnnotation(Label.class).value())
                .toList();

        assertThat(headings)
                .containsExactly(
                        "报告编号", "报告单位", "受种者代号", "受种者姓名", "身份证号", "联系电话", "年龄", "性别", "疫苗编码", "疫苗名称", "生产企业", "疫苗批号",
                        "接种日期", "接种单位", "所在区县", "发病日期", "死亡日期", "临床表现组", "罕见或非预期", "特别严重", "特别严重类别", "疑似与疫苗有关",
                        "学校或托幼机构");
    }

    @Test
    void aDiagnosisIsNotBeforeOnset() {
        var early = new Diagnosis(DIAGNOSIS.category(), DIAGNOSIS.group(), ONSET.minusDays(1), "过早");
        var investigating = standing(CaseState.INVESTIGATING, aCase(aReport()));

        assertThatThrownBy(() -> accepted(investigating, new Diagnose(early, null)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("before onset");
    }
}

package org.zhengan.vaers;

import java.util.List;

/**
 * A row of the import sheet of AEFI cases, in the order of its headings.
 *
 * @param id    of the report it comes from
 * @param death whether the report has the term Death
 */
record Row(int id, List<String> cells, boolean death, boolean serious, boolean rare, boolean lotKnown) {

    static final List<String> HEADINGS = List.of(
            "报告编号", "受种者代号", "年龄", "性别", "疫苗编码", "疫苗名称", "生产企业", "疫苗批号", "接种日期", "接种单位", "所在区县", "发病日期", "死亡日期",
            "临床表现组", "罕见或非预期", "特别严重", "特别严重类别", "疑似与疫苗有关", "学校或托幼机构");

    private static final String YES = "true";

    Row {
        cells = List.copyOf(cells);
    }

    static Row of(VaersReport report, Terms terms) {
        var spread = new Spread(report.id());
        var given = report.vaccine();
        var number = "VAERS-%07d".formatted(report.id());
        boolean death = terms.death(report.terms());
        boolean rare = terms.rare(report.terms());
        var kind = terms.seriousKind(report.terms());
        boolean serious = !kind.isEmpty();
        var cells = List.of(
                number,
                number,
                String.valueOf(spread.ageYears()),
                spread.sex(),
                given.type(),
                given.name(),
                given.manufacturer(),
                given.lot().known(),
                spread.vaccinatedOn().toString(),
                spread.site(),
                spread.district(),
                spread.onsetOn().toString(),
                death ? spread.diedOn().toString() : "",
                terms.group(report.terms()),
                rare ? YES : "",
                serious ? YES : "",
                kind,
                rare || serious ? YES : "",
                String.valueOf(spread.atSchool()));
        return new Row(report.id(), cells, death, serious, rare, !given.lot().unknown());
    }

    String reportNo() {
        return cells.get(0);
    }
}

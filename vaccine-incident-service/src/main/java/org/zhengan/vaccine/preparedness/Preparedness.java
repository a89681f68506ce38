package org.zhengan.vaccine.preparedness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;
import org.zhengan.rules.Label;
import org.zhengan.rules.lifecycle.Attempt;

/** Something done to be prepared (应急准备), 7.4 and 8. */
public record Preparedness(
        @Label("类别") PreparednessKind kind,
        @Label("组织单位") String by,
        @Label("日期") LocalDate on,
        @Label("年份") int year,
        @Label("行政区域") District district,
        @Label("参加人数") @Nullable Integer participants,
        @Label("结果") @Nullable String result) {

    static Preparedness recorded(Attempt<Preparedness, PreparednessCommands.RecordPreparedness> attempt) {
        var done = attempt.command();
        return new Preparedness(
                done.kind(),
                done.by(),
                done.on(),
                done.on().getYear(),
                done.district(),
                done.participants(),
                done.result());
    }

    static Preparedness supplemented(Attempt<Preparedness, PreparednessCommands.Supplement> attempt) {
        var before = attempt.thing();
        var more = attempt.command();
        var took = more.participants() == null ? before.participants : more.participants();
        return new Preparedness(before.kind, before.by, before.on, before.year, before.district, took, more.result());
    }
}

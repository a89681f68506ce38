package org.zhengan.vaccine.response;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;
import org.zhengan.vaccine.grade.Grade;

/** What is known when a level is looked at again; an absent fact is not found. */
public record LevelQuestion(
        @Label("现级别") Grade current,
        @Label("评估级别") Grade assessed,
        @Label("进一步发展") @Nullable Boolean developing,
        @Label("扩大蔓延") @Nullable Boolean widening,
        @Label("复杂难控") @Nullable Boolean hardToControl,
        @Label("有效控制") @Nullable Boolean controlled,
        @Label("无扩散趋势") @Nullable Boolean noSpread,
        @Label("学校或托幼机构") @Nullable Boolean school) {

    public LevelQuestion {
        aLevel(new Checks(), "current", current).end();
    }

    /** A level is one of the four. */
    public static Checks aLevel(Checks checks, String field, @Nullable Grade level) {
        return checks.that(level != Grade.NONE, field, "no-level", "响应级别应为Ⅰ至Ⅳ级", "a level is one of I to IV");
    }

    LevelTable.Facts facts() {
        return new LevelTable.Facts(
                current,
                assessed,
                new LevelConditions(developing, widening, hardToControl, controlled, noSpread),
                LevelConditions.holds(school));
    }
}

package org.zhengan.vaccine.cluster;

import static org.zhengan.vaccine.clause.GeneralClauses.GRADES;

import java.util.List;
import org.zhengan.rules.Basis;

/** The rules of VAC-CL: how cases become counts. The plan's "relatively concentrated" is read by them. */
final class ClusterRules {

    static final Basis ELIGIBLE = GRADES.reading(
            "VAC-CL-1",
            "同一疫苗、未排除、疑似与疫苗有关的个案计入",
            "cases of one vaccine, not ruled out, suspected to be vaccine-related");

    static final Basis RARE = GRADES.reading(
            "VAC-CL-2",
            "罕见或非预期、表现同组、同一区域，按发病日期滑动取最大",
            "rare or unexpected, one manifestation group, one region, by onset");

    static final Basis SERIOUS = GRADES.reading(
            "VAC-CL-3", "特别严重、同一区域，按发病日期滑动取最大", "especially serious, one region, by onset; no similarity needed");

    static final Basis BATCH = GRADES.reading(
            "VAC-CL-4",
            "最大批号占比达到标准的全部计入，否则只计最大批号",
            "all count where the largest batch has its share, else only that batch; the maximum of all windows");

    static final Basis DEATHS = GRADES.reading(
            "VAC-CL-5", "同一疫苗同一批号的死亡，全市，按死亡日期滑动取最大", "deaths of one batch in the whole city, by day of death");

    static final Basis SEVERAL_ROWS = GRADES.reading("VAC-CL-6", "一例可计入多项", "a case may count in several rows");

    private ClusterRules() {}

    static List<Basis> all() {
        return List.of(ELIGIBLE, RARE, SERIOUS, BATCH, DEATHS, SEVERAL_ROWS);
    }
}

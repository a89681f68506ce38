package org.zhengan.vaccine.cluster;

import static org.zhengan.vaccine.clause.GeneralClauses.GRADES;

import java.math.BigDecimal;
import java.util.List;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;

/** How far "short term" and "relatively concentrated" reach (短期内、相对集中): what the plan leaves open. */
record Reach(
        int shortTermWindowDays,
        int clusterWindowDays,
        RegionLevel clusterRegionLevel,
        BigDecimal batchConcentrationMinShare,
        boolean seriousNeedsSimilarity) {

    private static final int LONGEST = 3660;

    static final Setting<Integer> SHORT_TERM = new Setting<>(
            "shortTermWindowDays",
            Integer.class,
            14,
            GRADES.byDefault("VAC-CL-A01", "短期内取 14 日", "the short term is 14 days"));

    static final Setting<Integer> WINDOW = new Setting<>(
            "clusterWindowDays",
            Integer.class,
            14,
            GRADES.byDefault("VAC-CL-A02a", "时间相对集中取 14 日", "concentrated in time: 14 days"));

    static final Setting<RegionLevel> REGION = new Setting<>(
            "clusterRegionLevel",
            RegionLevel.class,
            RegionLevel.COUNTY,
            GRADES.byDefault("VAC-CL-A02b", "区域相对集中取同一区县", "concentrated in area: one county unit"));

    static final Setting<BigDecimal> SHARE = new Setting<>(
            "batchConcentrationMinShare",
            BigDecimal.class,
            new BigDecimal("0.5"),
            GRADES.byDefault("VAC-CL-A02c", "批号相对集中取最大批号占比不低于 0.5", "concentrated in batch: a share of at least 0.5"));

    static final Setting<Boolean> SIMILARITY = new Setting<>(
            "seriousNeedsSimilarity",
            Boolean.class,
            false,
            GRADES.byDefault("VAC-CL-A03", "特别严重个案不要求表现相似", "especially serious cases need not be similar"));

    static final List<Setting<?>> SETTINGS = List.of(SHORT_TERM, WINDOW, REGION, SHARE, SIMILARITY);

    Reach {
        new Checks()
                .within("config/shortTermWindowDays", shortTermWindowDays, 1, LONGEST)
                .within("config/clusterWindowDays", clusterWindowDays, 1, LONGEST)
                .that(
                        batchConcentrationMinShare.signum() >= 0
                                && batchConcentrationMinShare.compareTo(BigDecimal.ONE) <= 0
                                && batchConcentrationMinShare.scale() <= 6,
                        "config/batchConcentrationMinShare",
                        "out-of-range",
                        "应在 0 到 1 之间，至多六位小数",
                        "must be between 0 and 1 with at most six decimals")
                .end();
    }

    static Reach in(Settings settings) {
        return new Reach(
                settings.get(SHORT_TERM),
                settings.get(WINDOW),
                settings.get(REGION),
                settings.get(SHARE),
                settings.get(SIMILARITY));
    }

    Concentration concentration() {
        return new Concentration(clusterWindowDays, batchConcentrationMinShare);
    }
}

package org.zhengan.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.zhengan.rules.District;

/** What the suite is asked: reports of AEFI cases, each with a number of its own, and an incident to be graded. */
final class Questions {

    /** So many vaccines, so that a list of one is a page of many. */
    static final int VACCINES = 20;

    private static final String REPORT =
            """
            {"reportNo":"BENCH-%012d","recipient":"P-%012d","ageYears":34,"sex":"FEMALE","vaccineCode":"%s",\
            "vaccineName":"新型冠状病毒灭活疫苗（Vero细胞）","manufacturer":"Example Biological Products Co., Ltd.",\
            "batchNo":"B2022-%04d","vaccinatedOn":"2022-01-05","vaccinationSite":"文化路社区卫生服务中心","district":"%s",\
            "onsetOn":"2022-01-07","manifestationGroup":"FEVER","rareOrUnexpected":false,"especiallySerious":false,\
            "suspectedVaccineRelated":true,"inSchoolOrKindergarten":false}""";

    private static final byte[] GRADE =
            """
            {"facts":{"deathsSameBatchShortTerm":1,"deathsSameBatchAny":2,"rareSimilarCases":12,"especiallySeriousCases":3,\
            "suspectedVaccineRelated":true,"confirmedProblem":false,"provincesInvolved":1},"schoolOrKindergarten":false}"""
                    .getBytes(StandardCharsets.UTF_8);

    private static final District[] DISTRICTS = District.values();

    private final AtomicLong last = new AtomicLong();

    byte[] report() {
        long number = last.incrementAndGet();
        return REPORT.formatted(number, number, vaccine(number), number % 5_000, district(number))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] grade() {
        return GRADE.clone();
    }

    static String vaccine(long number) {
        return "V%02d".formatted(number % VACCINES);
    }

    /** Any but the first, which is the city as a whole. */
    static String district(long number) {
        return DISTRICTS[1 + Math.floorMod(number, DISTRICTS.length - 1)].name();
    }
}

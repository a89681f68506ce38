package org.zhengan.vaers;

import java.time.LocalDate;

/**
 * What the two files do not say, made up from the id and nothing else, so that the same report always becomes the same
 * row, in the sample and in the whole file alike.
 */
record Spread(int id) {

    /** Repeated reports have ids this far apart. */
    static final int REPEAT = 10_000_000;

    /** The ids with which each twelfth of the 2014 file begins; ids rise with the day of receipt. */
    private static final int[] MONTHS = {
        518048, 521644, 525783, 529646, 533247, 536982, 540540, 543895, 547208, 550348, 553565, 556728
    };

    private static final int DAYS_OF_MONTH = 28;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    /** A number from 0 to {@code bound} - 1 that looks random but is not. */
    int number(int salt, int bound) {
        long mixed = (id * 0x9E3779B97F4A7C15L) ^ (salt * 0xBF58476D1CE4E5B9L);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Math.floorMod(mixed ^ (mixed >>> 31), (long) bound);
    }

    /** In 2022: the months in the order of the ids, the day by the id. */
    LocalDate vaccinatedOn() {
        int month = MONTHS.length - 1;
        while (month > 0 && id % REPEAT < MONTHS[month]) {
            month--;
        }
        return FIRST.plusDays((long) month * DAYS_OF_MONTH + number(1, DAYS_OF_MONTH));
    }

    LocalDate onsetOn() {
        return vaccinatedOn().plusDays(number(2, 8));
    }

    LocalDate diedOn() {
        return onsetOn().plusDays(number(3, 14));
    }

    String district() {
        return DISTRICTS[number(4, DISTRICTS.length)];
    }

    String site() {
        return district() + "-" + (1 + number(5, 9)) + "号接种门诊";
    }

    int ageYears() {
        return number(6, 90);
    }

    String sex() {
        return number(7, 2) == 0 ? "FEMALE" : "MALE";
    }

    boolean atSchool() {
        return ageYears() >= 3 && ageYears() <= 17 && number(8, 10) == 0;
    }

    private static final String[] DISTRICTS = {
        "ZHONGYUAN", "ERQI", "GUANCHENG", "JINSHUI", "SHANGJIE", "HUIJI", "ZHONGMU", "GONGYI",
        "XINGYANG", "XINMI", "XINZHENG", "DENGFENG", "ECON", "HITECH", "AIRPORT", "ZHENGDONG"
    };
}

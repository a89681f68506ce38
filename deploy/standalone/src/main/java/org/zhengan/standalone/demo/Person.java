package org.zhengan.standalone.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.zhengan.rules.personal.ResidentId;

/**
 * Somebody made up: the parts fit each other and the rules for them, and belong to nobody.
 *
 * @param idNo  with a check character that fits (GB 11643)
 * @param phone of a mobile
 */
record Person(String name, String idNo, String phone) {

    private static final String[] SURNAMES = {"欧阳", "司马", "诸葛", "上官", "皇甫", "尉迟", "慕容", "令狐"};
    private static final String[] FIRST = {"牡", "兰", "竹", "菊", "荷", "桂", "梅", "松", "柏", "枫", "棠", "蔷", "薇"};
    private static final String[] SECOND = {"丹", "舟", "溪", "岚", "屿", "川", "崖", "泉", "汀", "渚", "岫"};
    private static final LocalDate OLDEST_BORN = LocalDate.of(1932, 3, 1);
    private static final int DAYS_BETWEEN = 7;
    private static final int DAYS_OF_BIRTHS = 30_000;

    /** The same for the same number. */
    static Person numbered(int number) {
        var name = SURNAMES[number % SURNAMES.length] + FIRST[number % FIRST.length] + SECOND[number % SECOND.length];
        var born =
                OLDEST_BORN.plusDays(number * DAYS_BETWEEN % DAYS_OF_BIRTHS).format(DateTimeFormatter.BASIC_ISO_DATE);
        var place = "410102%s%03d".formatted(born, number % 1000);
        return new Person(name, place + ResidentId.checkOf(place), "199%08d".formatted(37_000_000 + number));
    }
}

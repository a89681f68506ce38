package org.zhengan.rules.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.zhengan.rules.InvalidValue;

/**
 * A resident id (公民身份号码) after GB 11643: six digits of a place, the day of birth, three digits, a check character; a
 * stranger sees {@code 4101**********1234}.
 */
public record ResidentId(String value) implements PersonalValue {

    /** The province, a day that is looked at below, a number, the check; 9 is a foreigner's permanent residence. */
    private static final Pattern FORM =
            Pattern.compile("(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\\d)\\d{15}[\\dX]");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int BORN = 6;
    private static final int BORN_END = 14;
    private static final int EARLIEST = 1800;
    private static final int SHOWN = 4;

    public ResidentId {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw fault("应为 17 位数字加校验码，且以省级代码开头", "must be 17 digits from a province's on, and a check character");
        } else if (!isDay(value.substring(BORN, BORN_END))) {
            throw fault("出生日期不存在", "has a day of birth that does not exist");
        } else if (value.charAt(WEIGHTS.length) != checkOf(value)) {
            throw fault("校验码不符", "does not fit its check character");
        }
    }

    /** Whether {@code text} is one, for fields that are not kept sealed and may hold none. */
    public static boolean isOne(String text) {
        try {
            return !new ResidentId(text).value().isEmpty();
        } catch (InvalidValue another) {
            return false;
        }
    }

    /** The check character (校验码) that belongs to the first 17 digits of {@code id}. */
    public static char checkOf(String id) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (id.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    @Override
    public String masked() {
        return Masks.middle(value, SHOWN, SHOWN);
    }

    @Override
    public String toString() {
        return "***";
    }

    private static boolean isDay(String digits) {
        try {
            return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE).getYear() >= EARLIEST;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static InvalidValue fault(String zh, String en) {
        return InvalidValue.of("", "invalid-resident-id", "身份号码" + zh, "a resident id " + en);
    }
}

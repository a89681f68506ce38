package org.zhengan.rules.personal;

import java.util.regex.Pattern;
import org.zhengan.rules.InvalidValue;

/** A telephone number (联系电话) of the mainland, mobile or with its area code; a stranger sees {@code 138****5678}. */
public record Phone(String value) implements PersonalValue {

    private static final Pattern FORM = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    public Phone {
        value = value.replace(" ", "").replaceFirst("^(\\+|00)86-?", "");
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.of(
                    "",
                    "invalid-phone",
                    "应为 11 位手机号，或区号加固定电话号码",
                    "must be a mobile number of 11 digits, or an area code and a number");
        }
    }

    @Override
    public String masked() {
        return Masks.middle(value, HEAD, TAIL);
    }

    @Override
    public String toString() {
        return "***";
    }
}

package org.zhengan.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/** A unified social credit code (统一社会信用代码) after GB 32100: of an organisation, so nobody's secret. */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[%1$s]{2}\\d{6}[%1$s]{10}".formatted(ALPHABET));
    private static final int CHECKED = 17;
    private static final int BASE = 3;

    public CreditCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw fault("应为 18 位数字或大写字母（不含 I、O、S、V、Z）", "must have 18 digits or letters, none of I, O, S, V, Z");
        } else if (value.charAt(CHECKED) != check(value)) {
            throw fault("校验码不符", "does not fit its check character");
        }
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < CHECKED; i++) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = weight * BASE % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    private static InvalidValue fault(String zh, String en) {
        return InvalidValue.of("", "invalid-credit-code", "统一社会信用代码" + zh, "a credit code " + en);
    }
}

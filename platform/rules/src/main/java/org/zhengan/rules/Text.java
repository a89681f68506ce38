package org.zhengan.rules;

import java.util.Locale;

/** A sentence for people, in Chinese and in English. */
public record Text(String zh, String en) {

    /** The wording for a reader of {@code locale}: English when asked for, Chinese otherwise. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }

    /** Both wordings with their {@code %s} places filled. */
    public Text with(Object... values) {
        return new Text(zh.formatted(values), en.formatted(values));
    }
}

package org.zhengan.gateway.problem;

import java.util.Locale;

/**
 * A sentence in both languages of the suite.
 *
 * @param chinese what is said by default
 * @param english what is said to who asks for English
 */
public record Text(String chinese, String english) {

    String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
    }
}

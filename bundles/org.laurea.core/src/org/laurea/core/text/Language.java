package org.laurea.core.text;

import java.util.Locale;

/** The two languages of the product; Chinese comes first. */
public enum Language {
    ZH("zh"), EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The ISO 639-1 code, as the option {@code --lang} takes it. */
    public String tag() {
        return tag;
    }

    /** Chinese for a Chinese locale, English for every other. */
    public static Language of(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? ZH : EN;
    }
}

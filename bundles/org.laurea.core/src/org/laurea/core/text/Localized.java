package org.laurea.core.text;

/** A text that exists in every language of the product. */
@FunctionalInterface
public interface Localized {

    /** The text in {@code language}. */
    String in(Language language);

    /** A text that reads the same in every language, such as a name from a code table. */
    static Localized verbatim(String text) {
        return language -> text;
    }
}

package org.laurea.validation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;
import org.laurea.core.text.Messages;

/**
 * The basis of a rule for people: articles, separated by semicolons, each the source and where in it, such as
 * {@code annex 四.3; guide 四}. Sources that have no name here, such as a standard, stay as they are.
 */
record RuleBasis(String text) implements Localized {

    private static final Messages MESSAGES = Messages.beside(RuleBasis.class);
    private static final String BETWEEN = "; ";

    /** How rules.csv calls its sources. */
    private static final List<String> SOURCES = List.of("annex", "notice", "guide", "engineering",
            "spot-check template", "diploma numbering");

    @Override
    public String in(Language language) {
        return Arrays.stream(text.split(BETWEEN)).map(article -> named(article, language))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String named(String article, Language language) {
        for (String source : SOURCES) {
            if (article.equals(source) || article.startsWith(source + " ")) {
                return MESSAGES.format(language, "basis." + source.replace(' ', '-'))
                        + article.substring(source.length());
            }
        }
        return article;
    }
}

package org.laurea.sync.internal.json;

import java.util.stream.Stream;

import org.laurea.core.text.Language;
import org.laurea.core.text.Localized;

/** Texts in every language of the product, as an object with a member for each. */
public final class Texts {

    private Texts() {}

    /** As JSON. */
    public static Json write(Localized text) {
        Json.Members object = new Json.Members();
        Stream.of(Language.values()).forEach(language -> object.with(language.tag(), text.in(language)));
        return object;
    }

    /** From JSON. */
    public static Localized read(MemberReader in) throws JsonFault {
        String zh = in.text(Language.ZH.tag());
        String en = in.text(Language.EN.tag());
        in.end();
        return new Both(zh, en);
    }

    private record Both(String zh, String en) implements Localized {
        @Override
        public String in(Language language) {
            return language == Language.ZH ? zh : en;
        }
    }
}

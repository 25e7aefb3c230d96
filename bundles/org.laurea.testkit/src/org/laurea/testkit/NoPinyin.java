package org.laurea.testkit;

import java.util.Optional;

import org.laurea.core.code.Pinyin;

/** No readings of characters, for rules that need none. */
public record NoPinyin() implements Pinyin {

    @Override
    public Optional<String> reading(int codePoint) {
        return Optional.empty();
    }

    @Override
    public String spell(String text) {
        return text;
    }
}

package org.laurea.codes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.laurea.core.code.CodeEntry;
import org.laurea.core.code.Pinyin;

/** Look-up for people who type a part of something. */
final class Finder {

    private final List<CodeEntry> entries;
    private final Pinyin pinyin;

    Finder(List<CodeEntry> entries, Pinyin pinyin) {
        this.entries = entries;
        this.pinyin = pinyin;
    }

    List<CodeEntry> find(String text, int most) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<CodeEntry> found = new ArrayList<>();
        for (CodeEntry entry : entries) {
            if (found.size() < most && (entry.code().equals(text) || entry.name().contains(wanted)
                    || pinyin.spell(entry.name()).startsWith(wanted))) {
                found.add(entry);
            }
        }
        return found;
    }
}

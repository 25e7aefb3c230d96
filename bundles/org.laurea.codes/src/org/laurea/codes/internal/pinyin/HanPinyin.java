package org.laurea.codes.internal.pinyin;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.Pinyin;
import org.osgi.service.component.annotations.Component;

/**
 * Pinyin by the readings of ICU's transliterator Han-Latin, taken from it into files: the transliterator itself needs half a
 * second to start.
 * <p>
 * ICU knows one reading of a character, the customary one in Mandarin. Whether a character has others it does not tell,
 * but for the 26 that its variant for surnames reads otherwise; those and about 180 more are kept in a list, and
 * {@link #reading} says nothing about them. For rare characters no source here tells of a second reading: what ICU gives
 * is offered. It reads nearly all of the main block, 5,787 of 6,592 characters of Extension A, 14,616 of 42,720 of B, 508 of
 * 4,154 of C, 72 of 222 of D, 874 of 5,762 of E, 122 of 7,473 of F, 1,123 of 4,939 of G, 230 of 4,192 of H, 79 of 622 of I,
 * none of J. U+20BB7, frequent in names, is added here because ICU cannot read it.
 */
@Component
public final class HanPinyin implements Pinyin {

    private volatile @Nullable HanReadings readings;

    @Override
    public Optional<String> reading(int codePoint) {
        HanReadings known = readings();
        String letters = known.isAmbiguous(codePoint) ? null : known.reading(codePoint);
        return letters == null ? Optional.empty() : Optional.of(letters.toUpperCase(Locale.ROOT));
    }

    @Override
    public String spell(String text) {
        return String.join("", readings().syllables(text));
    }

    private HanReadings readings() {
        HanReadings known = readings;
        if (known == null) {
            known = new HanReadings();
            readings = known;
        }
        return known;
    }
}

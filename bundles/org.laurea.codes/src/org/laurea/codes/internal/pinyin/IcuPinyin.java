package org.laurea.codes.internal.pinyin;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.core.code.Pinyin;
import org.osgi.service.component.annotations.Component;

import com.ibm.icu.text.Transliterator;

/** Pinyin by ICU4J, whose data are read on first use. */
@Component
public final class IcuPinyin implements Pinyin {

    private volatile @Nullable Transliterator latin;

    @Override
    public Optional<String> reading(int codePoint) {
        if (!Character.isIdeographic(codePoint)) {
            return Optional.empty();
        }
        String reading = spell(Character.toString(codePoint));
        return reading.codePointAt(0) > 'z' ? Optional.empty() : Optional.of(reading.toUpperCase(Locale.ROOT));
    }

    @Override
    public String spell(String text) {
        StringBuilder all = new StringBuilder();
        text.codePoints().forEach(c -> all.append(Character.isIdeographic(c) ? letters(c) : Character.toString(c)));
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private String letters(int codePoint) {
        Transliterator known = latin;
        if (known == null) {
            known = Transliterator.getInstance("Han-Latin; NFD; [\u0300-\u0307\u0309-\u036F] Remove; NFC");
            latin = known;
        }
        return known.transliterate(Character.toString(codePoint)).strip().replace("\u00FC", "yu");
    }
}

package org.laurea.degree.internal.sample;

import java.util.ArrayList;
import java.util.List;

import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.degree.internal.sample.clean.Dice;
import org.laurea.degree.internal.sample.words.WordFile;
import org.laurea.degree.sample.ExpectedFinding;
import org.laurea.degree.sample.SampleHeaders;
import org.laurea.validation.Severity;

/** Superfluous columns: one that no field has, and a second one of a field. Their cells stay empty. */
final class HeaderMistakes {

    static final String UNKNOWN = "HDR-02";
    static final String TWICE = "HDR-03";

    private final List<String> headers = new ArrayList<>();
    private final List<ExpectedFinding> expected = new ArrayList<>();

    private HeaderMistakes() {}

    static HeaderMistakes none() {
        return new HeaderMistakes();
    }

    static HeaderMistakes of(RecordType type, SampleHeaders style, long seed) {
        HeaderMistakes mistakes = new HeaderMistakes();
        mistakes.plant(type, style, seed);
        return mistakes;
    }

    private void plant(RecordType type, SampleHeaders style, long seed) {
        Dice dice = new Dice(seed, -6);
        int repeated = dice.below(type.fields().size());
        Field field = type.field(repeated);
        List<List<String>> unknown = WordFile.read("wrong_values").stream().filter(line -> line.get(0).equals(UNKNOWN))
                .toList();
        headers.add(dice.pick(unknown).get(2));
        headers.add(style.of(field));
        expected.add(new ExpectedFinding(1, repeated, field.code(), TWICE, Severity.ERROR, false));
        expected.add(new ExpectedFinding(1, type.fields().size(), null, UNKNOWN, Severity.WARNING, false));
    }

    List<String> headers() {
        return headers;
    }

    /** The findings, in the order of the report. */
    List<ExpectedFinding> expected() {
        return expected;
    }
}

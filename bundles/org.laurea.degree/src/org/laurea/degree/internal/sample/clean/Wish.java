package org.laurea.degree.internal.sample.clean;

import org.eclipse.jdt.annotation.Nullable;
import org.laurea.degree.DegreeLevel;

/**
 * What a mistake needs a record to be; the rest is left to chance.
 *
 * @param level the level, or {@code null}
 * @param document the kind of document, or {@code null}
 * @param thesis what there is of a thesis
 * @param examinee whether there has to be an examinee number
 * @param reserved whether the degree is one that the unit has no authorisation for
 */
public record Wish(@Nullable DegreeLevel level, @Nullable Document document, ThesisWish thesis, boolean examinee,
        boolean reserved) {

    /** What a record has of a thesis. */
    public enum ThesisWish {
        OPEN, WRITTEN, CLASSIFIED, NONE
    }

    /** No wish. */
    public static final Wish ANY = new Wish(null, null, ThesisWish.OPEN, false, false);

    /** The record has this level. */
    public Wish at(DegreeLevel wished) {
        return new Wish(wished, document, thesis, examinee, reserved);
    }

    /** The person has this document. */
    public Wish with(Document wished) {
        return new Wish(level, wished, thesis, examinee, reserved);
    }

    /** There is this of a thesis. */
    public Wish with(ThesisWish wished) {
        return new Wish(level, document, wished, examinee, reserved);
    }

    /** There is an examinee number. */
    public Wish withExaminee() {
        return new Wish(level, document, thesis, true, reserved);
    }

    /** The unit is not authorised. */
    public Wish withoutAuthorisation() {
        return new Wish(level, document, thesis, examinee, true);
    }
}

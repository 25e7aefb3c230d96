package org.laurea.degree.internal.sample.clean;

import static org.laurea.degree.internal.sample.clean.FieldCode.DSXM;
import static org.laurea.degree.internal.sample.clean.FieldCode.LWGJC;
import static org.laurea.degree.internal.sample.clean.FieldCode.LWLX;
import static org.laurea.degree.internal.sample.clean.FieldCode.LWTM;
import static org.laurea.degree.internal.sample.clean.FieldCode.LWXTLY;
import static org.laurea.degree.internal.sample.clean.FieldCode.LWYJFX;
import static org.laurea.degree.internal.sample.clean.FieldCode.LWZXYZ;
import static org.laurea.degree.internal.sample.clean.FieldCode.ZYMC;

import java.util.LinkedHashSet;
import java.util.Set;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.internal.sample.clean.Wish.ThesisWish;

/** Makes what a record says of the thesis. */
final class Theses {

    static final String SEPARATOR = "\uFF1B";

    private final Official official;
    private final HanNames names;
    private final boolean isInternational;
    private final String chinese;
    private final String english;
    private final Lexicon lexicon = new Lexicon();
    private final Weighted<String> sources = new Weighted<>();

    Theses(Official official, HanNames names, boolean isInternational) {
        this.official = official;
        this.names = names;
        this.isInternational = isInternational;
        chinese = official.byAttribute("languages", "code", "zh").name();
        english = official.byAttribute("languages", "code", "en").name();
        official.entries("topic_source").forEach(entry -> sources.add(entry.name(),
                switch (entry.attribute("seq")) {
                    case "13" -> 400;
                    case "12" -> 250;
                    case "9" -> 90;
                    case "3", "6" -> 60;
                    default -> 14;
                }));
    }

    /** Fills fields 21 to 27 of a record about a major in a field of learning. */
    void fill(Draft draft, String field, Wish wish, Dice dice) {
        ThesisKind kind = kind(draft.level(), field, wish.thesis(), dice);
        draft.set(LWLX, official.thesis(kind));
        boolean isWritten = kind != ThesisKind.NONE && kind != ThesisKind.CLASSIFIED;
        if (isWritten || dice.perMille(500)) {
            String supervisors = names.han(dice, dice.perMille(550));
            draft.set(DSXM, dice.perMille(120) ? supervisors + SEPARATOR + names.han(dice, true) : supervisors);
        }
        if (isWritten) {
            write(draft, kind, field, dice);
        }
    }

    private void write(Draft draft, ThesisKind kind, String field, Dice dice) {
        String object = lexicon.word(field, "object", dice);
        String method = lexicon.word(field, "method", dice);
        String aspect = lexicon.word(field, "aspect", dice);
        String use = draft.level() != DegreeLevel.BACHELOR ? "research" : kind == ThesisKind.DESIGN ? "design" : "any";
        draft.set(LWTM, lexicon.pattern(use, dice).replace("{object}", object).replace("{method}", method)
                .replace("{aspect}", aspect));
        Set<String> directions = new LinkedHashSet<>();
        directions.add(direction(draft, field, dice));
        if (dice.perMille(250)) {
            directions.add(direction(draft, field, dice));
        }
        draft.set(LWYJFX, String.join(SEPARATOR, directions));
        Set<String> keywords = new LinkedHashSet<>();
        keywords.add(object);
        keywords.add(method);
        keywords.add(aspect);
        if (dice.perMille(600)) {
            keywords.add(lexicon.word(field, "object", dice));
        }
        draft.set(LWGJC, String.join(SEPARATOR, keywords));
        draft.set(LWXTLY, sources.pick(dice));
        draft.set(LWZXYZ, language(field, dice));
    }

    private String direction(Draft draft, String field, Dice dice) {
        String direction = lexicon.word(field, "direction", dice);
        while (direction.equals(draft.get(ZYMC))) {
            direction = lexicon.word(field, "direction", dice);
        }
        return direction;
    }

    private String language(String field, Dice dice) {
        return isInternational && dice.perMille(400) || field.equals("05") && dice.perMille(150) ? english : chinese;
    }

    private static ThesisKind kind(DegreeLevel level, String field, ThesisWish wish, Dice dice) {
        int chance = dice.below(1000);
        if (wish == ThesisWish.NONE || wish == ThesisWish.OPEN && chance < 10) {
            return ThesisKind.NONE;
        }
        if (wish == ThesisWish.CLASSIFIED || level == DegreeLevel.BACHELOR && wish == ThesisWish.OPEN && chance < 16) {
            return ThesisKind.CLASSIFIED;
        }
        if (chance > 980) {
            return ThesisKind.OTHER;
        }
        if (level != DegreeLevel.BACHELOR) {
            return chance % 10 < 4 ? ThesisKind.BASIC_RESEARCH : ThesisKind.APPLIED_RESEARCH;
        }
        boolean designs = field.equals("08") || field.equals("13");
        return chance % 100 < (designs ? 70 : 3) ? ThesisKind.DESIGN : ThesisKind.THESIS;
    }
}

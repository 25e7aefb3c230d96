package org.laurea.degree.internal.sample.mistake;

import java.util.List;

import org.laurea.degree.DegreeLevel;
import org.laurea.degree.internal.sample.clean.Award;
import org.laurea.degree.internal.sample.clean.Dice;
import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.FieldCode;
import org.laurea.degree.internal.sample.clean.Official;
import org.laurea.degree.internal.sample.clean.Wish;
import org.laurea.degree.internal.sample.clean.World;

/** One record into which a mistake is planted. */
final class Spot {

    private final Planting planting;
    private final int record;
    private final Dice dice;

    Spot(Planting planting, int record, Dice dice) {
        this.planting = planting;
        this.record = record;
        this.dice = dice;
    }

    /** The record as the file has it. */
    Draft draft() {
        return planting.draft(record);
    }

    /** The record of an earlier row without mistakes. */
    Draft earlier() {
        return planting.earlier().get(record);
    }

    /** The same person's record with something else wished of it. */
    Draft otherwise(Wish wish) {
        return planting.otherwise(wish).get(record);
    }

    World world() {
        return planting.world();
    }

    Official official() {
        return planting.world().official();
    }

    Dice dice() {
        return dice;
    }

    boolean isInternational() {
        return world().category().sample().isInternational();
    }

    boolean isBachelor() {
        return draft().level() == DegreeLevel.BACHELOR;
    }

    String get(FieldCode field) {
        return draft().get(field);
    }

    /** Sets a field to what is wrong. */
    void set(FieldCode field, String value) {
        draft().set(field, value);
    }

    /** Sets a field to what is odd and yet true, so that registers say the same. */
    void know(FieldCode field, String value) {
        draft().set(field, value);
        planting.truth(record).set(field, value);
    }

    /** Gives the record another degree, which registers know. */
    void know(Award award) {
        know(FieldCode.ZYDM, award.majorCode());
        know(FieldCode.ZYMC, award.majorName());
        know(FieldCode.XWLBM, award.categoryCode());
        know(FieldCode.XWLB, award.categoryName());
    }

    /** One of those fields that the record type has. */
    FieldCode pick(FieldCode... fields) {
        List<FieldCode> present = List.of(fields).stream().filter(field -> !world().mustBeEmpty(field)).toList();
        return dice.pick(present);
    }

    /** One of the texts. */
    String pick(String... texts) {
        return dice.pick(List.of(texts));
    }

    /** Says that the rule has to be found on the field of this record. */
    void expect(String rule, FieldCode field) {
        planting.expect(record, rule, field);
    }
}

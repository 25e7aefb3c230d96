package org.laurea.degree.internal.sample.mistake;

import java.util.ArrayList;
import java.util.List;

import org.laurea.degree.internal.sample.clean.CleanRecords;
import org.laurea.degree.internal.sample.clean.Dice;
import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.FieldCode;
import org.laurea.degree.internal.sample.clean.Wish;
import org.laurea.degree.internal.sample.clean.World;
import org.laurea.degree.internal.sample.register.Facts;

/** The records of one person while a mistake is planted into them, and all findings it causes without registers. */
public final class Planting {

    /**
     * A finding that the mistake causes.
     *
     * @param record which of the person's records, the first being 0
     * @param rule the code of the rule
     * @param field the field it sits on
     */
    public record Caused(int record, String rule, FieldCode field) {}

    private final World world;
    private final CleanRecords records;
    private final int number;
    private final int person;
    private final List<Draft> drafts;
    private final List<Draft> truth;
    private final List<Draft> earlier;
    private final Facts facts;
    private final List<Caused> caused = new ArrayList<>();

    /**
     * @param number the number of the mistake
     * @param person the person it happens to
     * @param wish what the records have to be
     * @param earlier the records of an earlier person without mistakes
     */
    public Planting(World world, CleanRecords records, int number, int person, Wish wish, List<Draft> earlier) {
        this.world = world;
        this.records = records;
        this.number = number;
        this.person = person;
        this.earlier = earlier;
        drafts = records.of(person, wish);
        truth = drafts.stream().map(Draft::copy).toList();
        facts = new Facts();
    }

    /** The records as the file has them. */
    public List<Draft> drafts() {
        return drafts;
    }

    /** The records as they ought to be; registers are made from them. */
    public List<Draft> truth() {
        return truth;
    }

    /** The records of an earlier person without mistakes. */
    public List<Draft> earlier() {
        return earlier;
    }

    /** What registers say otherwise than the truth. */
    public Facts facts() {
        return facts;
    }

    /** The findings without registers. */
    public List<Caused> caused() {
        return caused;
    }

    int number() {
        return number;
    }

    World world() {
        return world;
    }

    Draft draft(int record) {
        return drafts.get(record);
    }

    Draft truth(int record) {
        return truth.get(record);
    }

    List<Draft> otherwise(Wish wish) {
        return records.of(person, wish);
    }

    /** A record with choices of its own: the same ones for each record, so that a pair stays equal. */
    Spot spot(int record) {
        return new Spot(this, record, new Dice(world.order().seed(), -2_000_000_000L - number));
    }

    void expect(int record, String rule, FieldCode field) {
        caused.add(new Caused(record, rule, field));
    }
}

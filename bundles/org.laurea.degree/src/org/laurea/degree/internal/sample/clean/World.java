package org.laurea.degree.internal.sample.clean;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.laurea.core.code.CodeTables;
import org.laurea.core.record.Requirement;
import org.laurea.degree.Channel;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeLevel;
import org.laurea.degree.sample.SampleOrder;

/** What all records of a sample have in common: its category, its order, the official names, the university. */
public final class World {

    private static final int BACHELOR_DEGREES = 90;
    private static final int GRADUATE_DEGREES = 60;

    private final DegreeCategory category;
    private final SampleOrder order;
    private final Official official;
    private final HanNames names = new HanNames();
    private final Campuses campuses;
    private final Map<DegreeLevel, Offer> offers = new EnumMap<>(DegreeLevel.class);
    private final Map<DegreeLevel, List<Award>> catalogues = new EnumMap<>(DegreeLevel.class);

    /** The world of an order. */
    public World(DegreeCategory category, SampleOrder order, CodeTables codes) {
        this.category = category;
        this.order = order;
        official = new Official(codes);
        campuses = new Campuses(official, names, order.unit(), persons(), order.seed());
        Catalogue catalogue = new Catalogue(official);
        for (DegreeLevel level : DegreeLevel.values()) {
            List<Award> awards = catalogue.awards(level);
            Dice dice = new Dice(order.seed(), -10 - level.ordinal());
            int most = level == DegreeLevel.BACHELOR ? BACHELOR_DEGREES : GRADUATE_DEGREES;
            catalogues.put(level, awards);
            offers.put(level, isPaired() ? Offer.byCategory(awards, most, dice) : Offer.byMajor(awards, most, dice));
        }
    }

    /** The category. */
    public DegreeCategory category() {
        return category;
    }

    /** The order. */
    public SampleOrder order() {
        return order;
    }

    /** The official names. */
    public Official official() {
        return official;
    }

    /** Names in Chinese characters. */
    public HanNames names() {
        return names;
    }

    /** The granting units. */
    public Campuses campuses() {
        return campuses;
    }

    /** The degrees of a level that the unit awards. */
    public Offer offer(DegreeLevel level) {
        return Objects.requireNonNull(offers.get(level));
    }

    /** All degrees of a level that there are. */
    public List<Award> catalogue(DegreeLevel level) {
        return Objects.requireNonNull(catalogues.get(level));
    }

    /** Whether each person has two records. */
    public boolean isPaired() {
        return category.channel() == Channel.DUAL;
    }

    /** Whether records are annotations of filed records. */
    public boolean isAnnotation() {
        return category.channel() == Channel.JOINT;
    }

    /** How many records each person has. */
    public int recordsEach() {
        return isPaired() ? 2 : 1;
    }

    /** How many persons the sample has. */
    public int persons() {
        return (order.rows() + recordsEach() - 1) / recordsEach();
    }

    /** Whether a field has to be empty in this category. */
    public boolean mustBeEmpty(FieldCode field) {
        int index = category.recordType().indexOf(field.name());
        return index < 0 || category.recordType().field(index).requirement() instanceof Requirement.MustBeEmpty;
    }
}

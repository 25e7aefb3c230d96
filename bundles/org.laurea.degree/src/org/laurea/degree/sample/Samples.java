package org.laurea.degree.sample;

import org.laurea.core.code.CodeTables;
import org.laurea.core.text.InputException;
import org.laurea.core.text.Messages;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.internal.sample.GeneratedSample;
import org.laurea.validation.RuleBook;

/** Generates samples. */
public final class Samples {

    private Samples() {}

    /**
     * A sample of a category.
     *
     * @param rules the rules that mistakes are planted against
     * @param codes the code tables that give valid values
     * @throws InputException if the order cannot be met: no rows, more mistakes than rows to plant them in, an unknown unit
     */
    public static Sample generate(DegreeCategory category, SampleOrder order, RuleBook rules, CodeTables codes)
            throws InputException {
        Messages messages = Messages.beside(Samples.class);
        if (order.rows() < 1 || order.errors() < 0) {
            throw new InputException(messages.text("rows.none"));
        }
        if (codes.table("units").byCode(order.unit(), 0).isEmpty()) {
            throw new InputException(messages.text("unit.unknown", order.unit()));
        }
        GeneratedSample sample = new GeneratedSample(category, order, rules, codes);
        if (order.errors() > sample.mostErrors()) {
            throw new InputException(messages.text("errors.many", order.errors(), sample.mostErrors()));
        }
        return sample;
    }
}

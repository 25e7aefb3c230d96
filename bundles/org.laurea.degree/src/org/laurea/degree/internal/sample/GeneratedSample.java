package org.laurea.degree.internal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.laurea.core.code.CodeTables;
import org.laurea.core.record.Field;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.RowSource;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.World;
import org.laurea.degree.internal.sample.mistake.Planter;
import org.laurea.degree.internal.sample.mistake.Planters;
import org.laurea.degree.internal.sample.mistake.Planting;
import org.laurea.degree.internal.sample.register.Facts;
import org.laurea.degree.internal.sample.register.SampleRegisters;
import org.laurea.degree.sample.ExpectedFinding;
import org.laurea.degree.sample.Sample;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.SampleRegister;
import org.laurea.validation.RuleBook;

/** A sample whose rows are made one after the other while they are read. */
public final class GeneratedSample implements Sample {

    private static final int FIRST_ROW = 2;
    private static final int HEADER_MISTAKES = 2;

    private final World world;
    private final SampleOrder order;
    private final RowShape shape;
    private final SampleRegisters registers;
    private final PlantedRecords records;
    private final Expectations expectations;
    private final HeaderMistakes headerMistakes;

    /** The sample of an order. */
    public GeneratedSample(DegreeCategory category, SampleOrder order, RuleBook rules, CodeTables codes) {
        this.order = order;
        RecordType type = category.recordType();
        world = new World(category, order, codes);
        shape = new RowShape(type);
        registers = new SampleRegisters(world);
        List<Planter> planters = Planters.of(world, rules);
        boolean hasHeaderMistakes = order.errors() >= planters.size() + HEADER_MISTAKES
                && order.medium().holds(HeaderMistakes.TWICE);
        headerMistakes = hasHeaderMistakes ? HeaderMistakes.of(type, order.headers(), order.seed())
                : HeaderMistakes.none();
        records = new PlantedRecords(world, planters, order.errors() - (hasHeaderMistakes ? HEADER_MISTAKES : 0));
        expectations = new Expectations(category.id(), rules, shape, registers.oracle(), order.registers());
    }

    /** The greatest number of mistakes that the rows can carry. */
    public int mostErrors() {
        return world.persons() - 1;
    }

    @Override
    public List<String> headers() {
        List<String> headers = new ArrayList<>();
        for (Field field : world.category().recordType().fields()) {
            headers.add(order.headers().of(field));
        }
        headers.addAll(headerMistakes.headers());
        return headers;
    }

    @Override
    public int size() {
        return world.persons() * world.recordsEach();
    }

    @Override
    public RowSource rows() {
        return sink -> {
            int number = FIRST_ROW;
            int next = 0;
            for (int person = 0; person < world.persons(); person++) {
                boolean isPlanted = next < records.mistakes() && records.person(next) == person;
                List<Draft> drafts = isPlanted ? records.planting(next).drafts() : records.clean(person);
                if (isPlanted && records.planter(next++).isEmptyRow()) {
                    number++;
                }
                for (Draft draft : drafts) {
                    sink.accept(shape.row(number++, draft));
                }
            }
        };
    }

    @Override
    public void expected(Consumer<ExpectedFinding> sink) {
        headerMistakes.expected().forEach(sink);
        for (int mistake = 0; mistake < records.mistakes(); mistake++) {
            int row = FIRST_ROW + records.person(mistake) * world.recordsEach() + records.emptyRowsAbove(mistake);
            if (records.planter(mistake).isEmptyRow()) {
                sink.accept(new ExpectedFinding(row, -1, null, Planter.EMPTY_ROW,
                        expectations.rule(Planter.EMPTY_ROW).severity(), false));
                row++;
            }
            expectations.forEach(records.planting(mistake), row, sink);
        }
    }

    @Override
    public List<SampleRegister> registers() {
        return registers.all(sink -> {
            for (int person = 0; person < world.persons(); person++) {
                Planting planting = records.planted(person);
                if (planting == null) {
                    sink.accept(records.clean(person), new Facts());
                } else {
                    sink.accept(planting.truth(), planting.facts());
                }
            }
        });
    }
}

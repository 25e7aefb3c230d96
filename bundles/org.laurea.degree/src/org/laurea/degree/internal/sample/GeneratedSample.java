package org.laurea.degree.internal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.laurea.core.code.CodeTables;
import org.laurea.core.record.Field;
import org.laurea.core.row.RowSource;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.internal.sample.clean.CleanRecords;
import org.laurea.degree.internal.sample.clean.Draft;
import org.laurea.degree.internal.sample.clean.Wish;
import org.laurea.degree.internal.sample.clean.World;
import org.laurea.degree.sample.ExpectedFinding;
import org.laurea.degree.sample.Sample;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.SampleRegister;
import org.laurea.validation.RuleBook;

/** A sample whose rows are made one after the other while they are read. */
public final class GeneratedSample implements Sample {

    private static final int FIRST_ROW = 2;

    private final World world;
    private final SampleOrder order;
    private final CleanRecords records;
    private final RowShape shape;

    /** The sample of an order. */
    public GeneratedSample(DegreeCategory category, SampleOrder order, RuleBook rules, CodeTables codes) {
        this.order = order;
        world = new World(category, order, codes);
        records = new CleanRecords(world);
        shape = new RowShape(category.recordType());
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
            for (int person = 0; person < world.persons(); person++) {
                for (Draft draft : records.of(person, Wish.ANY)) {
                    sink.accept(shape.row(number++, draft));
                }
            }
        };
    }

    @Override
    public void expected(Consumer<ExpectedFinding> sink) {
    }

    @Override
    public List<SampleRegister> registers() {
        return List.of();
    }
}

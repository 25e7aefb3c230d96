package org.laurea.tests.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.laurea.core.code.CodeTables;
import org.laurea.core.record.RecordType;
import org.laurea.core.row.Columns;
import org.laurea.core.text.InputException;
import org.laurea.degree.DegreeCategory;
import org.laurea.degree.DegreeChecks;
import org.laurea.degree.sample.Sample;
import org.laurea.degree.sample.SampleOrder;
import org.laurea.degree.sample.Samples;
import org.laurea.validation.CheckOptions;

/**
 * Records of regular degrees as a unit files them.
 *
 * @param structure the version of their structure
 * @param rows one text a field each
 */
record Records(String structure, List<List<String>> rows) {

    static final String DAY = "20250625";

    /** Generated records, some of them with mistakes. */
    static Records of(int count, int errors, long seed) throws InputException {
        DegreeCategory category = Installed.with(DegreeCategory.class, one -> one.id().equals("regular"));
        DegreeChecks checks = Installed.one(DegreeChecks.class);
        RecordType type = category.recordType();
        Sample sample = Samples.generate(category, SampleOrder.of(count, errors, seed), checks.rules(category),
                Installed.one(CodeTables.class));
        Columns columns = new Columns(1, IntStream.range(0, type.fields().size()).toArray());
        List<List<String>> rows = new ArrayList<>();
        checks.plan(category, CheckOptions.plain()).normalised(sample.rows(), columns).forEach(
                row -> rows.add(IntStream.range(0, type.fields().size()).mapToObj(row::text).toList()));
        return new Records(type.version(), rows);
    }

    /** Some of them. */
    Records part(int from, int to) {
        return new Records(structure, rows.subList(from, to));
    }

    /** The same with another text in a field of the first record. */
    Records with(String field, String text) {
        DegreeCategory category = Installed.with(DegreeCategory.class, one -> one.id().equals("regular"));
        List<List<String>> changed = new ArrayList<>(rows);
        List<String> first = new ArrayList<>(changed.get(0));
        first.set(category.recordType().indexOf(field), text);
        changed.set(0, first);
        return new Records(structure, changed);
    }
}
